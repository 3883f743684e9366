package org.heardcrm.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where REST begins. */
@ApplicationPath("/api/v1")
public class HeardApi extends Application {}
