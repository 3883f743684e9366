package org.heardcrm.tickets.application;

/**
 * How wide the parts beside the conversation are, in pixels; the conversation has the rest, and comes first where there is
 * not enough for all.
 *
 * @param list {@link #NARROWEST} to {@link #WIDEST}; what is beyond is cut
 * @param context the same
 */
public record Panes(int list, int context) {

    public static final int NARROWEST = 240;
    public static final int WIDEST = 560;

    /** Until somebody says otherwise. */
    static final Panes USUAL = new Panes(300, 300);

    public Panes {
        list = within(list);
        context = within(context);
    }

    private static int within(int width) {
        return Math.min(WIDEST, Math.max(NARROWEST, width));
    }
}
