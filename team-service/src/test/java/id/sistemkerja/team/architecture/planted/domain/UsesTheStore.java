package id.sistemkerja.team.architecture.planted.domain;

import id.sistemkerja.platform.projection.Views;

/** A violation on purpose: the rule must find it. */
public record UsesTheStore(Views<String> views) {}
