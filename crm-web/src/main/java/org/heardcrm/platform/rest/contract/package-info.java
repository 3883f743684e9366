/** The contract, openapi.json: written from the resources when Heard is built, and held against every request when it runs. */
@NullMarked
package org.heardcrm.platform.rest.contract;

import org.jspecify.annotations.NullMarked;
