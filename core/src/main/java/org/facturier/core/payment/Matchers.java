package org.facturier.core.payment;

/** The matchers that come with the library. */
public final class Matchers {

    private Matchers() {}

    /**
     * {@return the first matcher: what the text names, due first first; where it names nothing, whatever is due first}
     *
     * <p>A name counts where it stands whole in the text, signs and case left out, also among other words, or its number
     * after RF and two check digits. The longest name wins where one stands within another. What is more than the items named
     * stays on account, and so does all where none of them is open, where the text has but half a number (its last group of
     * digits, not all of it), or is a structured reference that nothing bears. It suggests no relief.
     *
     * @source Code civil, art. 1342-10: the debtor says which debt is paid, else the oldest
     */
    public static Matcher byReferenceThenAge() {
        return ReferenceThenAge.INSTANCE;
    }
}
