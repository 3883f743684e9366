package org.heardcrm.platform.rest.contract;

/**
 * A request that knows rules which no schema can say, and needs nothing but itself to hold them. They are told together
 * with what the schema finds. A field that was missing or refused is null here, whatever its type says.
 */
public interface Ruled {

    /** Hands each rule over, with the fields that it looks at. */
    void hold(Rules rules);
}
