package org.facturier.rendering;

import org.facturier.core.contracts.FindingWordsContract;

class FindingWordsTest implements FindingWordsContract {}
