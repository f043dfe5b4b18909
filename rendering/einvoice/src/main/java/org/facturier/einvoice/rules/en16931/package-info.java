/**
 * The business rules of EN 16931, by subject: {@link org.facturier.einvoice.rules.en16931.EuropeanRules} is the set, 223 rules
 * over the hub, and the only type that others see.
 *
 * <p>Written by hand from the meaning of the norm: nothing here is derived from the official rule files, which are under the
 * EUPL. Ids and codes are facts. Knows no syntax but by the parameters of {@link org.facturier.einvoice.rules.Subject}.
 *
 * <p>The norm speaks of business terms (BT-131, the net amount of a line) and groups of them (BG-25, a line). A rule names the
 * terms that it compares, and is asked of one kind of group, its {@link org.facturier.einvoice.rules.Scope}: of the invoice, of
 * each line, of each row of the VAT breakdown. A rule about a group that an invoice does not have is not asked at all; that the
 * group itself is there is asked by a rule about the invoice. Subjects:
 * <ul>
 *   <li>{@code Presence}: what must be stated (BR-01 to BR-65, and some of BR-CO);
 *   <li>{@code Decimals}: how many decimals an amount may have (BR-DEC);
 *   <li>{@code Calculation}: what sums and VAT come to (BR-CO-04 to BR-CO-18);
 *   <li>{@code Codes}: which codes may stand where (BR-CL, and BR-CO-09);
 *   <li>{@code VatCategories}: what each VAT category asks (BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O, BR-AF, BR-AG);
 *   <li>{@code National}: split payment in Italy (BR-B), cards (BR-51), and BR-CO-25 apart from the set.
 * </ul>
 *
 * <p>No rule computes a figure for an invoice and none repairs one: what is compared is always what the document states. So an
 * error appears where the chain from line to amount due breaks, and only there. A sound invoice of two lines, one allowance of
 * the document and one rate:
 *
 * <pre>{@code
 * lines       BT-131   146.57 + 53.43                  net amounts
 * BT-106               200.00                          BR-CO-10  sum of lines
 * BT-107                10.00                          BR-CO-11  sum of allowances
 * BT-109               190.00 = 200.00 - 10.00         BR-CO-13
 * BT-116               190.00 = 200.00 - 10.00         BR-S-08   of category S at 20
 * BT-117                38.00 = 190.00 x 20 / 100      BR-CO-17 and BR-S-09
 * BT-110                38.00                          BR-CO-14  sum of BT-117
 * BT-112               228.00 = 190.00 + 38.00         BR-CO-15
 * BT-113, BT-114       100.00, none                    paid, rounding
 * BT-115               128.00 = 228.00 - 100.00        BR-CO-16
 * }</pre>
 *
 * <p><b>Absent.</b> In the hub a term is absent when its component is empty; a component is never an empty text that stands for
 * nothing. A document can state a term that the hub cannot hold: an element without text, a text that is no number. The
 * official files mostly ask whether the element exists, so in official mode such a term counts as stated ({@link
 * org.facturier.einvoice.rules.Subject#states}) for the rules about presence, while its amount counts as nothing, or its code
 * as one of no list, for the others. In strict mode only what the hub holds is stated.
 *
 * <p><b>Not VAT.</b> Both syntaxes can state a tax that is not VAT where a category stands. The reader takes it and marks it;
 * for most rules such a category is none of VAT ({@link org.facturier.einvoice.rules.Subject#isVat}).
 *
 * <p><b>Tolerance.</b> The norm has none: strict mode compares to the cent. The official files allow less than one unit of the
 * currency in some places, and not in the same ones in both syntaxes, so that in official mode the same figures can pass as UBL
 * and break a rule as CII:
 * <ul>
 *   <li>VAT of a row, BR-CO-17 and rule 09 of the categories by rate (S, L, M): less than 1.00 in both; at exactly 1.00
 *       BR-CO-17 of CII still holds; L and M are not asked in CII;
 *   <li>taxable amount of a row, rule 08: in UBL less than 1.00 for S, L and M and none for Z, E, AE, K, G and O; in CII none
 *       for S and O, less than 1.00 for Z, E, AE, K and G, and L and M are not asked;
 *   <li>sums of totals, BR-CO-10 to BR-CO-16: none, after the expected sum was rounded to the cent.
 * </ul>
 *
 * <p>Official rounding is half towards positive infinity ({@link org.facturier.einvoice.model.Cents}): 324.995 becomes 325.00,
 * and -324.995 becomes -324.99. It shows only where an amount has three decimals or more, which breaks a rule of BR-DEC anyhow.
 *
 * <p>A difference between the syntaxes, or between official files and norm, is a parameter inside the one predicate of a rule,
 * never a second rule. That the sets of broken rules are those of the official files of version 1.3.16 is held by {@code
 * En16931CorpusTest}, strict mode by {@code StrictModeTest} and {@code RuleExamplesTest}.
 *
 * @source EN 16931-1:2017, clause 6.4
 */
@NullMarked
package org.facturier.einvoice.rules.en16931;

import org.jspecify.annotations.NullMarked;
