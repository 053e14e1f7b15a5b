/// Wordings with rare verbs of knowing, bare possibilities, and `offset` without an article or an s.
let rareWordings = """
  [none_known]
  The purchaser has not decided whether to request offsets.
  Whether offsets will be asked for has not been determined.
  It is uncertain if Bandaria will seek offset.
  It has not been decided whether offset will be requested.
  It is not known whether offsets will be requested
  It is unclear whether the purchaser will require offsets.
  It is unknown whether offsets will be requested.
  The Air Force does not know whether the purchaser will ask for offsets.
  Whether Bandaria will request offsets is not known.
  It remains to be seen whether offsets will be sought.
  DSCA does not have knowledge of any offset proposals.
  This proposed sale involves no offsets that the U.S. Government knows of.
  The Department has not learned of any offset agreement tied to this sale.
  The U.S. Government has received no word of an offset agreement.
  No offset arrangement has come to light.
  The implementing agency lacks knowledge of any offset commitment.
  DSCA has yet to hear of an offset agreement.
  The program office has no information suggesting that an offset agreement exists.
  There is no offset agreement so far as the Department can tell.
  The Army has not identified any offset agreement related to this case.
  We have not heard of offsets in connection with this sale.
  The Department is without knowledge of any offset arrangement.
  The sale does not involve any offsets that we are aware of.
  No offset proposal has been brought to the notice of the U.S. Government.
  The U.S. Government has seen no evidence of an offset agreement.

  [none_categorical]
  Offset has not been requested.
  Bandaria does not require offset.
  The purchaser is not seeking offset for this acquisition.

  [typically_requested]
  Bandaria generally requires offset; however none has been requested at this time.
  Offset is usually required by Bandaria.
  The purchaser typically requests offset.
  Bandaria normally seeks offset, although none is known in this case.
  As a rule, Bandaria asks for offset; no agreement is known.

  [requested_terms_undetermined]
  Bandaria requires offset.
  The purchaser has requested offset; details are to be negotiated.
  Offset has been requested by the purchaser.

  [expected_terms_undetermined]
  Offset will be required.
  The purchaser is expected to require offset.
  Offset is expected; terms will be settled with the contractor.

  [details_unknown]
  It is possible that there will be an offset agreement but specifics are unknown.
  There is some possibility that the contractor will enter into an offset agreement.
  Perhaps an offset agreement will be concluded; nothing more is known.
  The purchaser may require offset.
  An offset agreement is conceivable; specifics have not been disclosed.
  Possibly there will be an offset agreement, the content of which is not known.

  [absent]
  The sale requires offset printing of 400 manuals.
  It is not known whether the savings will offset the cost.
  The gain is small; offset drift is corrected by software.
  """

/// More of these, made up once the table could read those above.
let furtherWordings = """
  [none_known]
  The U.S. Government is not in possession of any information on offset agreements.
  No offset agreement has been communicated to the Department.
  The Department cannot point to any offset agreement in connection with this sale.
  DSCA has been told of no offset agreement.
  The existence of any offset arrangement has not been confirmed.
  Nothing is known about offsets for this sale.
  As far as DSCA knows, the sale is without offsets.
  The contractor has not disclosed any offset agreement to the U.S. Government.
  The Navy has no record of an offset commitment.
  There are no offset agreements to report at this time.
  The U.S. Government has not been alerted to any offset agreement.
  Should an offset agreement exist, the Department does not know of it.

  [none_categorical]
  No offset is involved in this sale.
  Offset is not part of this proposed sale.
  Bandaria has chosen not to request offset.

  [typically_requested]
  Offset is customarily sought by the purchaser.
  Bandaria often insists on offset when it buys aircraft.
  Bandaria usually wants offset; any agreement would be made with the contractor.
  Bandaria generally requires offset, but has not requested any for this sale.

  [requested_terms_undetermined]
  The Government of Bandaria seeks offset in connection with this sale.
  Industrial offset was demanded by the purchaser.
  The purchaser has asked for offset, the terms of which are undetermined.

  [expected_terms_undetermined]
  Bandaria will require offset from the contractor.
  It is anticipated that offset will be required.
  The purchaser is likely to seek offset.

  [details_unknown]
  It may be that an offset agreement will be negotiated; terms are unknown.
  There is a chance that an offset agreement will be required.
  It is possible, though not certain, that offset agreements will be proposed.
  Offset may be requested.
  There might be an offset agreement, of which no details are known.

  [absent]
  The request seeks offset lithographic supplies.
  It is possible that lower fuel use will offset the price.
  """

/// A last look: wordings made up after all others were read.
let lateWordings = """
  [none_known]
  The Department of the Navy is not cognizant of any offset agreement.
  DSCA holds no information on offset agreements for this case.
  No offset agreement is within the knowledge of the U.S. Government.
  The U.S. Government has not been made party to any information about offsets.
  No one in the program office is aware of an offset agreement.
  There are no offset commitments we know about.
  The Agency has not come across any offset agreement.
  We do not have any indication of an offset agreement.
  The sale carries no offset obligation known to the Department.
  To date the Department has not received notice of any offset proposal.

  [none_categorical]
  Bandaria has not asked for offset.
  No offset will be provided.
  Offset does not apply to this sale.

  [typically_requested]
  Bandaria regularly demands offset; the amount varies.
  Offset has historically been required by Bandaria.
  The purchaser customarily seeks offset, but none has been requested so far.

  [requested_terms_undetermined]
  Bandaria is requesting offset under this sale.
  Offset was requested; the terms are open.

  [expected_terms_undetermined]
  The contractor expects offset to be required.
  Offset is likely to be requested.

  [details_unknown]
  It is possible that the purchaser will ask for an offset agreement.
  There could be an offset agreement, but no specifics are known.
  It is not certain that offsets will be required.
  Possibly, offset will be sought; details are unknown.

  [absent]
  The added thrust is needed to offset drag.
  The contractor must provide offset mounts.
  """
