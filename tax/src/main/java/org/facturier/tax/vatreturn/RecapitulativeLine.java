package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.TaxCategory;
import org.facturier.tax.regime.VatMap;
import org.joda.money.Money;

/**
 * What one buyer in another member state was supplied without tax.
 *
 * @param buyer  the VAT number of the buyer
 * @param kind  goods or services
 * @param net  the base; below zero where more was taken back than fell due
 * @source Directive 2006/112/EC, art. 262 to 264; CGI, art. 289 B and 289 C
 */
public record RecapitulativeLine(TaxId buyer, RecapitulativeKind kind, Money net) {

    private static final Comparator<Key> ORDER =
            Comparator.comparing((Key key) -> key.buyer().text()).thenComparing(Key::kind);

    private record Key(TaxId buyer, RecapitulativeKind kind) {

        static Optional<Key> of(VatEntry entry) {
            return entry.buyer()
                    .filter(buyer -> isAbroad(buyer, entry))
                    .flatMap(buyer -> kind(entry.treatment().category()).map(kind -> new Key(buyer, kind)))
                    .filter(key -> key.isInTheUnion(entry.on()));
        }

        /** A domestic reverse charge stays out of the statement. */
        private static boolean isAbroad(TaxId buyer, VatEntry entry) {
            return !entry.seller().map(TaxId::prefix).equals(Optional.of(buyer.prefix()));
        }

        /** Northern Ireland is in for goods. */
        private boolean isInTheUnion(LocalDate day) {
            return buyer.country()
                    .filter(country -> VatMap.published().isMember(country, kind == RecapitulativeKind.GOODS, day))
                    .isPresent();
        }

        private static Optional<RecapitulativeKind> kind(TaxCategory category) {
            return switch (category) {
                case K -> Optional.of(RecapitulativeKind.GOODS);
                case AE -> Optional.of(RecapitulativeKind.SERVICES);
                default -> Optional.empty();
            };
        }
    }

    public RecapitulativeLine {
        Completeness.of("a line of a recapitulative statement")
                .needs("buyer", buyer)
                .needs("kind", kind)
                .needs("net", net)
                .verify();
    }

    static List<RecapitulativeLine> of(List<VatEntry> entries) {
        Map<Key, Money> sums = new TreeMap<>(ORDER);
        entries.forEach(entry -> Key.of(entry).ifPresent(key -> sums.merge(key, entry.net(), Money::plus)));
        return sums.entrySet().stream()
                .map(sum -> new RecapitulativeLine(
                        sum.getKey().buyer(), sum.getKey().kind(), sum.getValue()))
                .toList();
    }
}
