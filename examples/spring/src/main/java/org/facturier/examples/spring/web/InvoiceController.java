package org.facturier.examples.spring.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Locale;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.examples.spring.office.CreditOrder;
import org.facturier.examples.spring.office.InvoiceDesk;
import org.facturier.examples.spring.office.Kept;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Invoices and credit notes. */
@RestController
@RequestMapping("/invoices")
class InvoiceController {

    private static final String KEY = "Idempotency-Key";

    private final InvoiceDesk invoices;
    private final PdfInvoiceRenderer pdf;
    private final Languages languages;

    InvoiceController(InvoiceDesk invoices, PdfInvoiceRenderer pdf, Languages languages) {
        this.invoices = invoices;
        this.pdf = pdf;
        this.languages = languages;
    }

    @PostMapping
    ResponseEntity<Reply<Invoice>> issue(
            @RequestHeader(KEY) @NotBlank @Size(max = 255) String key,
            @RequestBody InvoiceDraft draft,
            Locale caller,
            UriComponentsBuilder here) {
        return created(invoices.issue(key, draft), caller, here);
    }

    @PostMapping("/{number}/credit-notes")
    ResponseEntity<Reply<Invoice>> credit(
            @RequestHeader(KEY) @NotBlank @Size(max = 255) String key,
            @PathVariable String number,
            @RequestBody CreditOrder order,
            Locale caller,
            UriComponentsBuilder here) {
        return created(invoices.credit(key, number, order), caller, here);
    }

    @GetMapping("/{number}")
    Invoice invoice(@PathVariable String number) {
        return invoices.invoice(number);
    }

    @GetMapping(path = "/{number}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] pdf(@PathVariable String number) {
        return pdf.render(invoices.invoice(number)).orThrow();
    }

    private ResponseEntity<Reply<Invoice>> created(Kept<Invoice> kept, Locale caller, UriComponentsBuilder here) {
        URI place = here.path("/invoices/{number}").build(kept.value().number().text());
        return ResponseEntity.created(place).body(new Reply<>(kept.value(), languages.said(kept.warnings(), caller)));
    }
}
