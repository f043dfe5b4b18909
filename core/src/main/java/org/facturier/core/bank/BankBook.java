package org.facturier.core.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/**
 * What happened on the accounts of the house, out of all statements that were read, in whatever order and however often: each
 * movement of money once.
 *
 * <p>One movement is known by the reference that the bank gives it, never by day and amount alone: two members pay the same fee on
 * the same day. Where the bank gives no reference, it is known by the statement it stands in, and as often as it stands there.
 * What was announced gives way to what was booked under its reference; a batch told whole gives way to its details.
 *
 * @param movements  by account, day and amount
 * @param findings  statements that are missing, do not go on from each other or were told twice; references that tell
 *     nothing apart. What is wrong within one statement, {@link BankStatement#check} says
 */
public record BankBook(List<BankMovement> movements, Findings findings) {

    private static final Comparator<BankMovement> ORDER = Comparator.comparing(
                    (BankMovement movement) -> movement.account().number())
            .thenComparing(movement -> movement.transaction().bookedOn())
            .thenComparing(movement -> movement.transaction().amount().getAmount())
            .thenComparing(BankMovement::id);

    public BankBook {
        Completeness.of("what happened on accounts")
                .needs("movements", movements)
                .needs("findings", findings)
                .verify();
        movements = List.copyOf(movements);
    }

    /**
     * {@return what all statements tell together; their order changes nothing, nor does one that is told again}
     *
     * A payment under reference B1 that stands in the report of the day, in a notification and in the statement is one
     * movement. Two of equal day and amount without a reference in one statement are two.
     *
     * @param statements of any accounts and kinds, in any order; none give a book without movements
     */
    public static BankBook of(Collection<BankStatement> statements) {
        List<Tellings> tellings = Tellings.of(statements);
        List<BankMovement> movements = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        tellings.forEach(each -> found.addAll(each.repeated()));
        tellings.stream()
                .collect(Collectors.groupingBy(
                        each -> each.head().account().number(), TreeMap::new, Collectors.toList()))
                .forEach((account, its) -> {
                    AccountFold fold = new AccountFold(its);
                    movements.addAll(fold.movements());
                    found.addAll(fold.findings());
                });
        found.addAll(Continuity.check(tellings));
        movements.sort(ORDER);
        return new BankBook(movements, new Findings(found));
    }
}
