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
import org.facturier.tax.supply.VatTreatment;
import org.joda.money.Money;

/**
 * What one buyer in another member state was supplied without tax: goods that went there, and services of which it owes the
 * tax by article 196. Other reverse charges are of one state and stay out, such as scrap (art. 199) or work on land (art. 47
 * and 194) there.
 *
 * @param buyer  the VAT number of the buyer
 * @param kind  goods, goods of a triangle or services
 * @param net  the base; below zero where more was credited than fell due
 * @source Directive 2006/112/EC, art. 262 to 265; CGI, art. 289 B and 289 C
 */
public record RecapitulativeLine(TaxId buyer, RecapitulativeKind kind, Money net) {

    private static final Comparator<Key> ORDER =
            Comparator.comparing((Key key) -> key.buyer().text()).thenComparing(Key::kind);

    private record Key(TaxId buyer, RecapitulativeKind kind) {

        static Optional<Key> of(VatEntry entry) {
            return entry.buyer()
                    .filter(buyer -> isAbroad(buyer, entry))
                    .filter(buyer -> entry.declaration().isBy(Declaration.Way.AT_HOME))
                    .flatMap(buyer -> kind(entry).map(kind -> new Key(buyer, kind)))
                    .filter(key -> key.isInTheUnion(entry.on()));
        }

        /** A buyer of the seller's own state is in no statement. */
        private static boolean isAbroad(TaxId buyer, VatEntry entry) {
            return !entry.seller().map(TaxId::prefix).equals(Optional.of(buyer.prefix()));
        }

        /** Northern Ireland is in for goods. */
        private boolean isInTheUnion(LocalDate day) {
            return buyer.country()
                    .filter(country -> VatMap.published().isMember(country, kind == RecapitulativeKind.GOODS, day))
                    .isPresent();
        }

        private static Optional<RecapitulativeKind> kind(VatEntry entry) {
            return entry.supply()
                    .map(Key::kind)
                    .orElseGet(() -> kind(entry.treatment().category()));
        }

        private static Optional<RecapitulativeKind> kind(VatTreatment supply) {
            return switch (supply) {
                case INTRA_COMMUNITY_SUPPLY_ART138 -> Optional.of(RecapitulativeKind.GOODS);
                case DOMESTIC_REVERSE_CHARGE_ART197_TRIANGULAR -> Optional.of(RecapitulativeKind.TRIANGULAR_GOODS);
                case REVERSE_CHARGE_ART196 -> Optional.of(RecapitulativeKind.SERVICES);
                default -> Optional.empty();
            };
        }

        /** A line that states no nature is what its category is for in the first place. */
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
