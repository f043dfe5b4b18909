package org.facturier.core.payment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the text names, due first first; where it names nothing, what is due first. It proposes once for each payment; where it
 * doubts, it puts nothing.
 */
enum ReferenceThenAge implements Matcher {
    /** The one there is. */
    INSTANCE;

    @Override
    public List<Proposal> propose(OpenItem money, OpenItems open) {
        TextReading reading = open.read(money.text(), money.partner());
        List<Mention> mentions = reading.mentions();
        if (!mentions.isEmpty()) {
            return List.of(new Naming(money, open).of(mentions));
        }
        Optional<Evidence> doubt = reading.half().or(reading::unknown);
        return List.of(doubt.map(why -> kept(money, why)).orElseGet(() -> byAge(money, open)));
    }

    /** {@return all of the money on account, and why} */
    private static Proposal kept(OpenItem money, Evidence why) {
        Draft draft = new Draft(money);
        draft.because(why);
        return draft.proposal();
    }

    /** {@return the money put to what is due first, as far as it reaches; on account where nothing is open} */
    private static Proposal byAge(OpenItem money, OpenItems open) {
        Draft draft = new Draft(money);
        List<OpenItem> oldest = oldest(money, open);
        draft.because(
                oldest.isEmpty()
                        ? new Evidence.NothingOpen(money.partner(), money.open().getCurrencyUnit())
                        : new Evidence.Oldest(oldest.get(0).dueOn()));
        draft.exact(oldest.stream().map(item -> item.open().abs()).toList());
        oldest.forEach(draft::put);
        return draft.proposal();
    }

    /** {@return as many items as the money reaches} */
    private static List<OpenItem> oldest(OpenItem money, OpenItems open) {
        List<OpenItem> oldest = new ArrayList<>();
        Money left = money.open().abs();
        Iterator<OpenItem> items = open.against(money).iterator();
        while (left.isPositive() && items.hasNext()) {
            OpenItem item = items.next();
            oldest.add(item);
            left = left.minus(item.open().abs());
        }
        return oldest;
    }
}
