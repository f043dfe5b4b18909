package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.examples.quickstart.lives.DocumentEvent.Back;
import org.facturier.examples.quickstart.lives.DocumentEvent.Bill;
import org.facturier.examples.quickstart.lives.DocumentEvent.Corrected;
import org.facturier.examples.quickstart.lives.DocumentEvent.Credited;
import org.facturier.examples.quickstart.lives.DocumentEvent.Given;
import org.facturier.examples.quickstart.lives.DocumentEvent.Intent;
import org.facturier.examples.quickstart.lives.DocumentEvent.Invoiced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Line;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.DocumentEvent.Replaced;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.Off;
import org.facturier.examples.quickstart.lives.oracle.Paper.Row;

/** Documents by hand. */
final class PaperDice {

    private static final List<String> RATES = List.of("20", "10", "5.5", "0", "20");

    private final LifeMaker maker;

    PaperDice(LifeMaker maker) {
        this.maker = maker;
    }

    List<Function<Dice, Optional<? extends Event>>> kinds() {
        List<Function<Dice, Optional<? extends Event>>> kinds = new ArrayList<>(credits());
        kinds.addAll(List.of(
                this::invoice,
                this::invoice,
                this::invoice,
                this::selfBilled,
                this::corrected,
                this::replaced,
                this::given));
        return kinds;
    }

    List<Function<Dice, Optional<? extends Event>>> credits() {
        return List.of(this::ofLine, this::ofLine, this::inFull);
    }

    /** {@return what may happen to documents after their books were carried forward} */
    List<Function<Dice, Optional<? extends Event>>> later() {
        return List.of(this::invoice, this::invoice, this::selfBilled, this::ofLine, this::ofLine, this::inFull);
    }

    private Optional<Event> invoice(Dice dice) {
        String partner = dice.oneIn(5) ? LifeMaker.OTHER : LifeMaker.BUYER;
        return Optional.of(invoice(dice, partner, false));
    }

    private Optional<Event> selfBilled(Dice dice) {
        return Optional.of(invoice(dice, LifeMaker.BUYER, true));
    }

    private Invoiced invoice(Dice dice, String partner, boolean selfBilled) {
        String number = maker.next(selfBilled ? "S-" : "F-");
        Invoiced whole = new Invoiced(
                number, maker.issueDay("hand"), partner, selfBilled, bill(dice, !selfBilled), Optional.empty());
        return selfBilled || !dice.oneIn(4) ? whole : inAllowancesAndCharges(whole);
    }

    private static Bill bill(Dice dice, boolean terms) {
        return new Bill(
                lines(dice),
                terms ? off(dice) : Optional.empty(),
                List.of(),
                dice.size() % 40,
                terms && dice.oneIn(9) ? Optional.of(LifeMaker.amount(dice.size() + 1)) : Optional.empty());
    }

    private static Invoiced inAllowancesAndCharges(Invoiced whole) {
        long payable = new Documents(new Papers(), Variant.RIGHT)
                .invoiced(whole)
                .orElseThrow()
                .payable();
        Bill bill = whole.bill().in(parts(whole.on(), payable));
        return new Invoiced(whole.number(), whole.on(), whole.partner(), false, bill, whole.foreign());
    }

    /** {@return three parts that add up, the last a cent or two larger} */
    static List<Part> parts(LocalDate on, long whole) {
        long third = whole / 3;
        return List.of(
                new Part(on.plusDays(20), LifeMaker.amount(third)),
                new Part(on.plusDays(50), LifeMaker.amount(third)),
                new Part(on.plusDays(80), LifeMaker.amount(whole - 2 * third)));
    }

    private static List<Line> lines(Dice dice) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= dice.which() % 3; i++) {
            lines.add(new Line(
                    BigDecimal.valueOf(1 + (dice.size() + i) % 3),
                    LifeMaker.amount(1000 + (dice.size() * 37L + dice.which() * 101L * (i + 1)) % 50000),
                    RATES.get((dice.which() / 3 + i * dice.size()) % RATES.size()),
                    Optional.empty()));
        }
        return lines;
    }

    private static Optional<Off> off(Dice dice) {
        if (dice.oneIn(4)) {
            return Optional.of(new Off(true, new BigDecimal("12.5")));
        }
        return dice.oneIn(6) ? Optional.of(new Off(false, LifeMaker.amount(dice.size() + 1))) : Optional.empty();
    }

    private Optional<Paper> paper(Dice dice) {
        List<Paper> papers = maker.papers().all().stream()
                .filter(paper -> !paper.head().selfBilled() && (paper.isNote() || paper.payable() >= 0))
                .toList();
        return papers.isEmpty() ? Optional.empty() : Optional.of(dice.of(papers));
    }

    private Optional<Event> inFull(Dice dice) {
        return paper(dice)
                .map(of -> new Credited(
                        maker.next("N-"), of.number(), maker.issueDay("hand"), intent(dice), Map.of(), Map.of()));
    }

    private static Intent intent(Dice dice) {
        return Intent.values()[dice.size() % Intent.values().length];
    }

    /** Of one in eight a cent more than is left. */
    private Optional<Event> ofLine(Dice dice) {
        return paper(dice).filter(of -> !of.rows().isEmpty()).flatMap(of -> {
            Row row = of.rows().get(dice.size() % of.rows().size());
            long left = maker.papers().remaining(of, row);
            long net = dice.oneIn(8) ? left + 1 : dice.part(left);
            return net <= 0 || Runs.isDifference(row)
                    ? Optional.empty()
                    : Optional.of(new Credited(
                            maker.next("N-"),
                            of.number(),
                            maker.issueDay("hand"),
                            intent(dice),
                            Map.of(row.label(), LifeMaker.amount(net)),
                            Map.of()));
        });
    }

    private Optional<Event> corrected(Dice dice) {
        return paper(dice)
                .map(of -> new Corrected(maker.next("F-"), of.number(), maker.issueDay("hand"), bill(dice, false)));
    }

    private Optional<Event> replaced(Dice dice) {
        return paper(dice)
                .map(of -> new Replaced(
                        of.number(), maker.next("N-"), maker.next("F-"), maker.issueDay("hand"), bill(dice, false)));
    }

    /** Within what is left. */
    private Optional<Event> given(Dice dice) {
        return paper(dice)
                .filter(of -> !of.rows().isEmpty()
                        && maker.papers().replacing(of.number()).isEmpty())
                .flatMap(of -> {
                    Row row = of.rows().get(0);
                    long net = dice.part(maker.papers().remaining(of, row));
                    return maker.papers().remaining(of, row) <= 0
                            ? Optional.empty()
                            : Optional.of(new Given(
                                    maker.next("N-"),
                                    of.number(),
                                    maker.issueDay("hand"),
                                    List.of(new Back(row.label(), LifeMaker.amount(net), row.rate()))));
                });
    }
}
