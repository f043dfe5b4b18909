/** A program on the module path: it names what it uses, and what that needs comes with it. */
module org.facturier.examples.modules {
    requires org.facturier.numbering;
    requires org.facturier.reminders;
    requires org.facturier.tax;
}
