package org.facturier.examples.spring.web;

import java.util.List;

/**
 * What was done, and what somebody should look at.
 *
 * @param <T>  what it is
 * @param result  the thing
 * @param findings  warnings, in the language of whoever asked
 */
public record Reply<T>(T result, List<SaidFinding> findings) {}
