// One file, so that each run loads the lexicons once.
import '../../find/find.test'
import '../../find/learn.test'
import '../../find/lexicon.test'
import '../../find/held.test'
