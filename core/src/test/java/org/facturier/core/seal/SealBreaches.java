package org.facturier.core.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.facturier.core.Samples;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.json.SealedInvoice;

/** A chain of five that breaks each rule of seals once. */
public final class SealBreaches {

    private static final List<SealedText> WHOLE = SealChains.chain(5);

    private SealBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        SealedText third = WHOLE.get(2);
        SealedText otherText = SealChains.withText(third, "other text");
        SealedText otherSeal = SealChains.withHash(third, "0".repeat(64));
        breaches.put(SealRule.TEXT_KEPT, tampered(chain -> chain.set(2, otherText)));
        breaches.put(SealRule.SEAL_KEPT, tampered(chain -> chain.set(2, otherSeal)));
        breaches.put(
                SealRule.TEXT_FITS_SEAL,
                tampered(chain -> chain.set(2, SealChains.withHash(otherText, "0".repeat(64)))));
        breaches.put(
                SealRule.SEALED_ONCE, tampered(chain -> chain.set(2, SealChains.sealedAnew(third, "F-3", "other"))));
        breaches.put(SealRule.NONE_MISSING, tampered(chain -> chain.remove(2)));
        breaches.put(SealRule.END_PRESENT, tampered(chain -> chain.remove(4)));
        breaches.put(SealRule.NONE_INSERTED, tampered(chain -> chain.add(1, otherText)));
        breaches.put(SealRule.NONE_REPEATED, tampered(chain -> chain.add(3, third)));
        breaches.put(SealRule.IN_ORDER, tampered(chain -> chain.add(0, chain.remove(2))));
        breaches.put(
                SealRule.OF_SERIES,
                tampered(chain -> chain.add(2, SealChains.chain("G", 1).get(0))));
        breaches.put(
                SealRule.OWN_SERIES,
                () -> SealedInvoice.of(Samples.invoice("F-1", "EUR 1.00", Samples.DAY), SealChain.of("G"))
                        .findings());
        return breaches;
    }

    private static Supplier<Findings> tampered(Consumer<List<SealedText>> change) {
        return () -> {
            List<SealedText> chain = new ArrayList<>(WHOLE);
            change.accept(chain);
            return SealCheck.of("F").upTo(SealChains.head(WHOLE)).check(chain.stream());
        };
    }
}
