/**
 * The domain: parties, drafts, calculation, issuing, orders, corrections, agreements, billing, facts, accounts and payments.
 *
 * <p>Open, because Jackson and Bean Validation read records that are hidden behind interfaces, and words are read from
 * files beside the class that says them.
 */
open module org.facturier.core {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires java.xml;
    requires transitive jakarta.validation;
    requires transitive org.joda.money;
    requires static transitive org.jspecify;

    exports org.facturier.core.account;
    exports org.facturier.core.agreement;
    exports org.facturier.core.article;
    exports org.facturier.core.bank;
    exports org.facturier.core.bankfile;
    exports org.facturier.core.billing;
    exports org.facturier.core.calculation;
    exports org.facturier.core.calendar;
    exports org.facturier.core.chain;
    exports org.facturier.core.check;
    exports org.facturier.core.taxfact;
    exports org.facturier.core.clause;
    exports org.facturier.core.closing;
    exports org.facturier.core.codelist;
    exports org.facturier.core.collection;
    exports org.facturier.core.correction;
    exports org.facturier.core.cycle;
    exports org.facturier.core.dispute;
    exports org.facturier.core.document;
    exports org.facturier.core.dossier;
    exports org.facturier.core.documenttax;
    exports org.facturier.core.explanation;
    exports org.facturier.core.fact;
    exports org.facturier.core.figure;
    exports org.facturier.core.finding;
    exports org.facturier.core.index;
    exports org.facturier.core.intake;
    exports org.facturier.core.issuing;
    exports org.facturier.core.json;
    exports org.facturier.core.ledger;
    exports org.facturier.core.letter;
    exports org.facturier.core.limit;
    exports org.facturier.core.matching;
    exports org.facturier.core.measure;
    exports org.facturier.core.money;
    exports org.facturier.core.netting;
    exports org.facturier.core.order;
    exports org.facturier.core.party;
    exports org.facturier.core.payment;
    exports org.facturier.core.paymentcode;
    exports org.facturier.core.pricing;
    exports org.facturier.core.reference;
    exports org.facturier.core.report;
    exports org.facturier.core.seal;
    exports org.facturier.core.supporting;
    exports org.facturier.core.tax;
    exports org.facturier.core.template;
    exports org.facturier.core.terms;
    exports org.facturier.core.usage;
    exports org.facturier.core.wording;
}
