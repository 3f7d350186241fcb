package id.sistemkerja.assignment.planted;

/** Stands for an event of another service, which this one must not know. */
public record AnothersEvent(String id) {}
