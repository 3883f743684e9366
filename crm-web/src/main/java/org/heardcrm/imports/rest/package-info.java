/** Imports as REST has them: a file sent, and how far it is. */
@NullMarked
package org.heardcrm.imports.rest;

import org.jspecify.annotations.NullMarked;
