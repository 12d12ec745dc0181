// One file, so that each run loads the lexicons once.
import '../../find/rank.test'
import '../../find/features.test'
import '../../find/find.test'
import '../../find/learn.test'
import '../../find/lexicon.test'
import '../../find/held.test'
