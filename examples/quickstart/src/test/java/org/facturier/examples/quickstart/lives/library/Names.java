package org.facturier.examples.quickstart.lives.library;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.examples.quickstart.lives.DocumentEvent;
import org.facturier.examples.quickstart.lives.DocumentEvent.Corrected;
import org.facturier.examples.quickstart.lives.DocumentEvent.Credited;
import org.facturier.examples.quickstart.lives.DocumentEvent.Given;
import org.facturier.examples.quickstart.lives.DocumentEvent.Invoiced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Replaced;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.MoneyEvent.Disputed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;
import org.joda.money.Money;

/**
 * What each name of a life is the name of. A host knows that from its own tables, also before it tells: an allocation may be
 * told before the payment that it puts to something.
 */
final class Names {

    private final Map<String, DocumentKey> purchases = new HashMap<>();
    private final Map<String, ItemKey> items = new HashMap<>();
    private final Map<String, String> payers = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Map<String, String> likes = new HashMap<>();
    private final Map<String, Disputed> disputes = new HashMap<>();

    Names(List<Event> life) {
        life.forEach(event -> {
            if (event instanceof DocumentEvent document) {
                learn(document);
            } else if (event instanceof MoneyEvent money) {
                learn(money);
            }
        });
    }

    private void learn(DocumentEvent event) {
        if (event instanceof Invoiced invoiced) {
            currencies.put(invoiced.number(), invoiced.currency());
            if (invoiced.selfBilled()) {
                purchases.put(invoiced.number(), House.selfBilled(invoiced.partner(), invoiced.number()));
            }
        } else if (event instanceof Corrected corrected) {
            likes.put(corrected.number(), corrected.of());
        } else if (event instanceof Credited credited) {
            likes.put(credited.number(), credited.of());
        } else if (event instanceof Replaced replaced) {
            likes.put(replaced.note(), replaced.of());
            likes.put(replaced.invoice(), replaced.of());
        } else if (event instanceof Given given) {
            likes.put(given.number(), given.of());
        }
    }

    private void learn(MoneyEvent event) {
        if (event instanceof Paid paid) {
            items.put(paid.id(), new ItemKey.MoneyItem(paid.id()));
            payers.putIfAbsent(paid.id(), paid.partner());
            currencies.putIfAbsent(paid.id(), paid.currency());
        } else if (event instanceof PaidOut out) {
            items.put(out.id(), new ItemKey.MoneyItem(out.id()));
            out.of().ifPresent(credit -> likes.put(out.id(), credit));
        } else if (event instanceof Transferred transfer) {
            items.put(transfer.id(), new ItemKey.TransferredItem(transfer.id()));
            payers.put(transfer.id(), transfer.to());
            likes.put(transfer.id(), transfer.credit());
        } else if (event instanceof Entered entered) {
            items.put(entered.id(), new ItemKey.EnteredItem(entered.id()));
        } else if (event instanceof Disputed disputed) {
            disputes.putIfAbsent(disputed.id(), disputed);
        }
    }

    /** {@return an amount in the currency of what has that name: its own, else that of what it is about} */
    Money money(BigDecimal amount, String name) {
        return currencies.containsKey(name) || !likes.containsKey(name)
                ? House.money(amount, currencies.getOrDefault(name, "EUR"))
                : money(amount, likes.get(name));
    }

    DocumentKey document(String number) {
        return purchases.getOrDefault(number, House.key(number));
    }

    /** {@return the item, or all items of the document, under a name} */
    ItemKey item(String name) {
        return items.getOrDefault(name, new ItemKey.DocumentItem(document(name)));
    }

    /** {@return whose credit it is} */
    String payer(String credit) {
        return payers.getOrDefault(credit, "");
    }

    Optional<Disputed> dispute(String id) {
        return Optional.ofNullable(disputes.get(id));
    }
}
