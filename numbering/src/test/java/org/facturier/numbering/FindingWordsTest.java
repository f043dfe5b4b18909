package org.facturier.numbering;

import org.facturier.core.contracts.FindingWordsContract;

class FindingWordsTest implements FindingWordsContract {}
