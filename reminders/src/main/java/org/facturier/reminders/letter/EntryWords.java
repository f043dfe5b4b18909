package org.facturier.reminders.letter;

import java.util.Map;
import org.facturier.core.account.Item;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.interest.ChargeId;

/** What an item is called in a letter: what was entered for the lateness of an invoice is told apart from the invoice. */
record EntryWords(Wording wording) {

    String name(Item item) {
        return name(item.key(), item.name());
    }

    String name(ItemKey item, String name) {
        return ChargeId.of(item)
                .map(id -> wording.text(
                        "entered." + id.why(), Map.of("name", id.document().toString())))
                .orElse(name);
    }
}
