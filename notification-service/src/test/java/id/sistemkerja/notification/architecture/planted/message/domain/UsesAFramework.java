package id.sistemkerja.notification.architecture.planted.message.domain;

import org.springframework.stereotype.Component;

/** Planted: a domain that knows Spring. */
@Component
public final class UsesAFramework {}
