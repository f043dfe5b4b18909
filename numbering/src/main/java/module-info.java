/**
 * Numbering strategies, stores in memory, audit of series.
 *
 * <p>Open, because Jackson and Bean Validation read records that are hidden behind interfaces, and words are read from
 * files beside the class that says them.
 */
open module org.facturier.numbering {
    requires transitive org.facturier.core;
    requires static transitive org.jspecify;

    exports org.facturier.numbering;
}
