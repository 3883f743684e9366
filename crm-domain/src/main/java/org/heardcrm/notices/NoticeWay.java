package org.heardcrm.notices;

/** By which way a member is told; each can be switched off for each kind. */
public enum NoticeWay {
    PAGE,
    MAIL
}
