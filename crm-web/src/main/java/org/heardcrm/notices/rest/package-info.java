/** What members are told, as programs meet it that act for them. */
@NullMarked
package org.heardcrm.notices.rest;

import org.jspecify.annotations.NullMarked;
