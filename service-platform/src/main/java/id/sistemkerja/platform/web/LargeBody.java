package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.ProblemType;

/**
 * An address to which more may be posted than fits in memory. The controller reads the body as a
 * stream and counts, since not every sender says how long it is.
 *
 * @param path without parameters, such as {@code /v1/imports}
 * @param tooLarge the refusal of a body that is longer; its status is 413
 */
public record LargeBody(String path, long mostBytes, ProblemType tooLarge) {}
