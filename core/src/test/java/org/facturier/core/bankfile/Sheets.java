package org.facturier.core.bankfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Statements of any movements that balance. */
final class Sheets {

    private Sheets() {}

    static Arbitrary<Sheet> all() {
        Arbitrary<Integer> cents =
                Arbitraries.integers().between(-100_000, 100_000).filter(each -> each != 0);
        Arbitrary<String> texts = Arbitraries.of("F-2026-0001", "cotisation mars", "Rg.Nr. 4711, Kd. 12", "été", "");
        return Combinators.combine(cents, texts, Arbitraries.of("Aubert", "Duval & Fils", "Žofie", "Lefèvre"))
                .as((amount, text, name) -> movement(amount, text, name))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(Sheets::sheet);
    }

    private static Movement movement(int cents, String text, String name) {
        String amount = BigDecimal.valueOf(cents, 2).toPlainString();
        String plain = name.replace("&", "et").replace("Ž", "Z");
        return Movement.of("", amount).from(plain, "DE89370400440532013000", text, "E-" + Math.abs(cents));
    }

    private static Sheet sheet(List<Movement> movements) {
        List<Movement> numbered = new ArrayList<>();
        BigDecimal balance = new BigDecimal("1000.00");
        for (int i = 0; i < movements.size(); i++) {
            numbered.add(movements.get(i).withReference("R-" + i));
            balance = balance.add(new BigDecimal(movements.get(i).amount()));
        }
        return Sheet.of(12, "2026-01-04", "2026-01-05", "1000.00", balance.toPlainString(), numbered);
    }
}
