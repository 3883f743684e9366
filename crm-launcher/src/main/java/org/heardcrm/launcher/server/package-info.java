/** Payara Micro as a process of its own: its files, its settings, its log and its end. */
@NullMarked
package org.heardcrm.launcher.server;

import org.jspecify.annotations.NullMarked;
