package org.facturier.reminders.letter;

import java.util.Map;
import org.facturier.core.document.Invoice;

/**
 * What documents and the open codes of a dispute are called; a code that a host added is called by itself.
 *
 * @param wording  the language
 */
record DisputeWords(LetterWording wording) {

    /**
     * {@return the words of a code}
     *
     * @param of  of what it is a code, such as {@code reason}
     * @param code  the code
     */
    String code(String of, String code) {
        return wording.find("dossier." + of + "." + code).orElse(code);
    }

    /** {@return an invoice or a credit note with its number} */
    String document(Invoice document) {
        String key = document.type().isCredit() ? "dossier.note" : "dossier.document";
        return wording.text(key, Map.of("number", document.number().text()));
    }
}
