package org.facturier.core.calculation;

import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.joda.money.Money;

/** A law that withholds 15 % on goods and nothing on services, all at 20 %, and digital services at 10 %. */
public enum LevyOnGoods implements TaxDeterminer {
    OF_15;

    @Override
    public Outcome<TaxDetermination> determine(TaxableSupply supply) {
        SupplyKind kind = supply.nature().kind();
        String percent = kind.equals(SupplyKind.DIGITAL_SERVICE) ? "10" : "20";
        List<Levy> levies = kind.equals(SupplyKind.SERVICE)
                ? List.of()
                : List.of(Levy.withheld("GOODS", "On goods", "15", TaxRate.standard(percent)));
        return Outcome.accepted(
                new TaxDetermination(TaxTreatment.standard(percent), TaxPoint.DELIVERY, List.of(), levies));
    }

    public static LineItem line(SupplyKind kind, String price) {
        return LineItem.builder()
                .description("x")
                .unitPrice(Money.parse(price))
                .nature(SupplyNature.of(kind))
                .build();
    }

    public static InvoiceDraft mixed() {
        return Samples.draft().toBuilder()
                .line(line(SupplyKind.GOODS, "EUR 100.00"))
                .line(line(SupplyKind.SERVICE, "EUR 100.00"))
                .build();
    }
}
