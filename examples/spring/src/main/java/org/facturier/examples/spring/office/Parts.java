package org.facturier.examples.spring.office;

import java.time.Clock;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.Matchers;
import org.facturier.examples.spring.House;
import org.facturier.reminders.policy.Dunning;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.rendering.pdf.PdfLetterRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the library that this house chose; any of them could be a class of its own. */
@Configuration(proxyBeanMethods = false)
class Parts {

    /** The only clock: whoever needs a day asks it. */
    @Bean
    Clock clock(House house) {
        return Clock.system(house.zone());
    }

    @Bean
    PdfInvoiceRenderer invoiceRenderer() {
        return PdfInvoiceRenderer.standard();
    }

    @Bean
    PdfLetterRenderer letterRenderer() {
        return PdfLetterRenderer.standard();
    }

    @Bean
    Matcher matcher() {
        return Matchers.byReferenceThenAge();
    }

    @Bean
    Dunning dunning() {
        return Dunning.standard();
    }
}
