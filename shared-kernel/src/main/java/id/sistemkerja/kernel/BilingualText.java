package id.sistemkerja.kernel;

/** The same statement in Indonesian and in English. */
public record BilingualText(String id, String en) {}
