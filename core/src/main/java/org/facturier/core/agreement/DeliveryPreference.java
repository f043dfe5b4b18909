package org.facturier.core.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.facturier.core.finding.Completeness;

/**
 * How the partner wants to have its invoices. The host sends them; what goes together is decided by the billing run. Documents
 * of one day are put together only where their heads are equal, too.
 *
 * @param channel  by which way
 * @param format  in which form
 * @param recipients  to whom: addresses of mail, or identifiers at the portal or platform
 * @param grouping  what stands on one invoice
 */
public record DeliveryPreference(
        Channel channel, Format format, List<@NotBlank @Size(max = 200) String> recipients, Grouping grouping) {

    /** By which way an invoice goes. It says nothing of the form: a PDF may go by any of them. */
    public enum Channel {
        /** As a mail. */
        EMAIL,
        /** On paper. */
        POST,
        /** To a portal of the partner, or Chorus Pro. */
        PORTAL,
        /** By a platform or access point for electronic invoices. */
        PLATFORM
    }

    /**
     * In which form an invoice goes. The library writes the printed one; data of an e-invoice is made by the host of the same
     * document.
     */
    public enum Format {
        /** To be read by people. */
        PDF,
        /** PDF with the invoice as data in it. */
        FACTUR_X,
        /** EN 16931 as UBL. */
        UBL,
        /** EN 16931 as UN/CEFACT Cross Industry Invoice. */
        CII
    }

    /** What stands on one invoice, of what is billed on one day. */
    public enum Grouping {
        /** Each agreement by itself. */
        BY_AGREEMENT,
        /** All agreements for one site. */
        BY_SITE,
        /** All agreements of the partner, whatever the site. */
        BY_PARTNER
    }

    /** @throws IllegalArgumentException if a part is missing; an empty list of recipients is none */
    public DeliveryPreference {
        Completeness.of("a delivery preference")
                .needs("channel", channel)
                .needs("format", format)
                .needs("grouping", grouping)
                .verify();
        recipients = List.copyOf(recipients);
    }

    /** {@return PDF by mail, each agreement by itself} */
    public static DeliveryPreference mail(String... recipients) {
        return new DeliveryPreference(Channel.EMAIL, Format.PDF, List.of(recipients), Grouping.BY_AGREEMENT);
    }

    /** {@return this preference, with something else on one invoice} */
    public DeliveryPreference grouped(Grouping other) {
        return new DeliveryPreference(channel, format, recipients, other);
    }
}
