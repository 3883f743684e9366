package org.heardcrm.tickets;

/** Where an exception stands; always what replaying its events gives. */
public enum TicketState {
    OPEN,
    WORKING,
    WAITING_ON_CLIENT,
    RESOLVED,
    CLOSED
}
