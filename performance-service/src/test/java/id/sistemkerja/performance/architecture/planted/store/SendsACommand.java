package id.sistemkerja.performance.architecture.planted.store;

import id.sistemkerja.platform.command.Commands;

/** A violation on purpose: the rule must find it. */
public record SendsACommand(Commands commands) {}
