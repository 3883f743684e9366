package org.heardcrm.mail;

/** How the way to a mail server is guarded. */
public enum Wire {
    /** In the open at first, then TLS, or no letter is sent. */
    STARTTLS(587),
    /** TLS from the first word. */
    TLS(465),
    /** In the open. Only for a server on the same machine, or in a network that is trusted. */
    PLAIN(25);

    private final int usualPort;

    Wire(int usualPort) {
        this.usualPort = usualPort;
    }

    public int usualPort() {
        return usualPort;
    }
}
