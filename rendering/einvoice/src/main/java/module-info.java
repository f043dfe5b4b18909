/**
 * E-invoices in the terms of EN 16931: the hub, UBL and CII, rules, profiles. Needs no PDF and no network.
 *
 * <p>Open, because words are read from files beside the class that says them.
 */
open module org.facturier.einvoice {
    requires com.ctc.wstx;
    requires java.xml;
    requires org.codehaus.stax2;
    requires transitive org.facturier.core;
    requires static transitive org.jspecify;

    exports org.facturier.einvoice.model;
    exports org.facturier.einvoice.mapping;
    exports org.facturier.einvoice.profile;
    exports org.facturier.einvoice.receiving;
    exports org.facturier.einvoice.rules;
    exports org.facturier.einvoice.rules.en16931;
    exports org.facturier.einvoice.syntax;
}
