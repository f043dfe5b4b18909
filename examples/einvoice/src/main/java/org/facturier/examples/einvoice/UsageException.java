package org.facturier.examples.einvoice;

/** What was typed is no command. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
