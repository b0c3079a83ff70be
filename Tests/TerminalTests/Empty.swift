import CTerminal
import CVterm
import TestKit
