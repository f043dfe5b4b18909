package org.facturier.einvoice.rules;

import java.util.Map;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;

/**
 * Invoices in order, one for each VAT category, in which every group of the norm is stated: one line of 100.00 with an allowance
 * and a charge of its own, an allowance and a charge of the document of 10.00 each, 20.00 paid before.
 */
final class Specimen {

    private static final String HEAD =
            "BT-1=F-2026-001; BT-2=2026-09-01; BT-3=380; BT-5=EUR; BT-9=2026-10-01; BT-10=4711; "
                    + "BT-20=30 days net; BT-21=AAI; BT-22=Thank you; BT-23=M1; BT-24=urn:cen.eu:en16931:2017; BT-25=F-2026-000; "
                    + "BT-26=2026-08-01; ";
    private static final String PARTIES = "BT-27=Dupont SAS; BT-28=Dupont Meubles; BT-29=4012345000016; BT-29-1=0088; "
            + "BT-30=123456789; BT-30-1=0002; BT-31=FR32123456789; BT-34=123456789; BT-34-1=0225; BT-37=Lyon; BT-40=FR; "
            + "BT-44=Muller GmbH; BT-46=4012345000023; BT-46-1=0088; BT-47=HRB 1234; BT-48=DE123456789; BT-49=DE123456789; "
            + "BT-49-1=9930; BT-52=Berlin; BT-55=DE; BT-59=Factor SA; BT-60=4012345000030; BT-60-1=0088; BT-61=987654321; "
            + "BT-61-1=0002; BT-62=Fiscal SARL; BT-63=FR12999999999; BT-66=Paris; BT-69=FR; BT-71=4012345000009; BT-71-1=0088; "
            + "BT-72=2026-08-31; BT-73=2026-08-01; BT-74=2026-08-31; BT-80=DE; ";
    private static final String PAYMENT =
            "BT-81=58; BT-84=FR7630006000011234567890189; BT-85=Dupont; BT-87=1234; BT-89=M-1; ";
    private static final String AMOUNTS = "BT-92=10.00; BT-93=100.00; BT-94=10; BT-97=Discount; BT-98=95; BT-99=10.00; "
            + "BT-100=100.00; BT-101=10; BT-104=Freight; BT-105=FC; BT-106=100.00; BT-107=10.00; BT-108=10.00; BT-109=100.00; "
            + "BT-113=20.00; BT-114=0.00; BT-116=100.00; BT-122=timesheet-8; BT-125-1=application/pdf; ";
    private static final String LINE = "BT-126=1; BT-128=4711; BT-128-1=ABT; BT-129=1; BT-130=C62; BT-131=100.00; "
            + "BT-134=2026-08-01; BT-135=2026-08-31; BT-136=5.00; BT-137=100.00; BT-139=Discount; BT-140=95; BT-141=5.00; "
            + "BT-142=100.00; BT-144=Packing; BT-145=ABL; BT-146=100.00; BT-147=10.00; BT-148=110.00; BT-149=1; BT-150=C62; "
            + "BT-153=Table; BT-157=4012345678901; BT-157-1=0160; BT-158=56101519; BT-158-1=STI; BT-159=FR; BT-160=Colour; "
            + "BT-161=Oak; ";

    private static final Map<String, String> BY_CATEGORY = Map.of(
            "S", rated("S", "20", "20.00", "120.00", "100.00"),
            "Z", rated("Z", "0", "0.00", "100.00", "80.00"),
            "E", rated("E", "0", "0.00", "100.00", "80.00") + "BT-121=VATEX-EU-132",
            "AE", rated("AE", "0", "0.00", "100.00", "80.00") + "BT-121=VATEX-EU-AE",
            "K", rated("K", "0", "0.00", "100.00", "80.00") + "BT-121=VATEX-EU-IC",
            "G", rated("G", "0", "0.00", "100.00", "80.00") + "BT-121=VATEX-EU-G",
            "O", rated("O", "", "0.00", "100.00", "80.00") + "BT-121=VATEX-EU-O; BT-31=; BT-48=; BG-11=",
            "L", rated("L", "7", "7.00", "107.00", "87.00"),
            "M", rated("M", "4", "4.00", "104.00", "84.00"),
            "B", rated("B", "22", "22.00", "122.00", "102.00") + "BT-40=IT; BT-55=IT; BT-69=IT; BT-80=IT; BT-159=IT");

    private Specimen() {}

    private static String rated(String category, String rate, String tax, String with, String due) {
        String of = "=" + category + "; ";
        String at = "=" + rate + "; ";
        return "BT-151" + of + "BT-95" + of + "BT-102" + of + "BT-118" + of + "BT-152" + at + "BT-96" + at + "BT-103"
                + at + "BT-119" + at + "BT-117=" + tax + "; BT-110=" + tax + "; BT-112=" + with + "; BT-115=" + due
                + "; ";
    }

    /** {@return an invoice in order, all of it in one VAT category} */
    static ElectronicInvoice of(String category) {
        return Example.changed(
                Shape.of(ElectronicInvoice.class).empty(),
                HEAD + PARTIES + PAYMENT + AMOUNTS + LINE + BY_CATEGORY.get(category));
    }
}
