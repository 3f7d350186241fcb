package id.sistemkerja.assignment.architecture.planted.request.domain;

import id.sistemkerja.assignment.letter.domain.LetterState;

/** A violation on purpose: the rule must find it. */
public record KnowsALetter(LetterState letter) {}
