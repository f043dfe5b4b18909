package org.facturier.rendering.sheet;

import java.util.Optional;

/**
 * A group of the VAT breakdown.
 *
 * @param rate  the rate, by the same words as on the lines
 * @param net  the taxable amount, without currency
 * @param tax  the tax, without currency
 * @param accounting  the tax in the accounting currency, where there is one
 * @param reason  why no tax is charged, where none is
 */
public record TaxRow(String rate, String net, String tax, Optional<String> accounting, Optional<String> reason) {}
