package org.heardcrm.imports.application;

import java.util.Map;
import java.util.Set;

/**
 * What of a file is here already, in the file's own names.
 *
 * @param exceptions numbers, each with how many events its import wrote
 * @param accounts names that an account bears, without case
 * @param ambiguous names that several accounts bear
 * @param contacts callers
 * @param members resolvers
 * @param teams names
 */
record KnownBefore(
        Map<String, Integer> exceptions,
        Set<String> accounts,
        Set<String> ambiguous,
        Set<String> contacts,
        Set<String> members,
        Set<String> teams) {}
