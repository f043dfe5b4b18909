/**
 * VAT by country and date, mentions, VAT numbers, VAT returns.
 *
 * <p>Open, because Jackson and Bean Validation read records that are hidden behind interfaces, and words are read from
 * files beside the class that says them.
 */
open module org.facturier.tax {
    requires transitive org.facturier.core;
    requires static transitive org.jspecify;

    exports org.facturier.tax.identity;
    exports org.facturier.tax.margin;
    exports org.facturier.tax.mention;
    exports org.facturier.tax.regime;
    exports org.facturier.tax.supply;
    exports org.facturier.tax.vatreturn;
}
