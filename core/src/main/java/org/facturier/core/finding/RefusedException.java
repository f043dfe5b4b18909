package org.facturier.core.finding;

/**
 * A value that cannot exist: what was given, what was expected, in a sentence that each language has words for. Constructors
 * throw it; a reader of files or JSON makes a finding of it, at the place where the value stood.
 */
public class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message says;

    /**
     * A refusal; its message is the sentence in English.
     *
     * @param says  named, for it is said in findings of whichever rule asked for the value
     */
    public RefusedException(Message says) {
        this(says.text(), says);
    }

    /** A refusal that something else came before; its message is the sentence in English. */
    public RefusedException(Message says, Throwable cause) {
        super(says.text(), cause);
        this.says = says;
    }

    RefusedException(String message, Message says) {
        super(message);
        this.says = says;
    }

    /** {@return why there is no such value, for a finding} */
    public Message says() {
        return says;
    }
}
