package org.heardcrm.platform.rest.doorstep;

import java.io.IOException;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;

/**
 * Does not take up the offer to go on in HTTP/2, which some clients make with every first request in the clear: there a
 * refused body, which nobody reads to its end, would hold up the requests behind it. Without HTTP/2 in the server the
 * offer itself would, since a request that offers something is awaited like one without an end.
 */
final class PlainHttp extends BaseFilter {

    private static final String CLEARTEXT_HTTP2 = "h2c";

    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) throws IOException {
        if (event instanceof IncomingHttpUpgradeEvent offer
                && CLEARTEXT_HTTP2.equalsIgnoreCase(offer.getHttpHeader().getUpgrade())) {
            offer.getHttpHeader().getUpgradeDC().recycle();
            offer.getHttpHeader().setIgnoreContentModifiers(false);
        }
        return context.getInvokeAction();
    }
}
