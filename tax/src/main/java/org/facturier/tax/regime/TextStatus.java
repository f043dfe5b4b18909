package org.facturier.tax.regime;

/** Whether words keep up with the law. */
public enum TextStatus {
    /** They name the law of their days. */
    CURRENT,
    /**
     * They name an article of the CGI that moves to the CIBS on 1 January 2027, and the new article is not known here: right
     * as long as the old reference is accepted.
     */
    NEW_ARTICLE_UNKNOWN
}
