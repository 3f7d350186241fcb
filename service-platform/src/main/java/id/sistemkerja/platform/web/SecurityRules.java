package id.sistemkerja.platform.web;

/**
 * Paths of a service that need no token beside health and API documents, for example the public
 * verification of letters.
 */
public record SecurityRules(String... publicPaths) {}
