"""What each piece of evidence adds to ears, cannot and can, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=0,-2 'd_SPEAK=2,0 'd_not=2,0 'd_to=-2,0 'd_want=-2,0 'll=-9,-8 'll_HEAR=-3,-2 'll_get=5,0 'll_play=-2,0 've=5,12
've_BOSS=3,0 've_BROKEN=-2,5 've_HEADSET=0,-3 've_OVER=-4,-12 've_SPEAK=7,0 've_be=0,-5 've_got=4,0 've_hung=0,9
've_it=0,6 've_lent=5,0 've_not=12,0 've_stepped=0,11 've_to=-3,0 've_turned=4,0 12=3,0 12_not=2,0 6=-3,0 ALONE=-15,29
ALONE_$=5,10 ALONE_in=0,2 ALONE_it=0,-3 ALONE_now=0,2 ALONE~NEAR=-5,0 ALONE~VEHICLE=0,3 ALONE~be=0,7 ALONE~in=-2,4
ALONE~it=0,3 ALONE~me=-4,0 ALONE~now=0,5 ALONE~on=0,2 AUDIO=-6,-7 AUDIO_$=-4,0 AUDIO_AUDIO=-3,0 AUDIO_MEMO=3,-2
AUDIO_NOISE=-3,0 AUDIO_STARE=2,0 AUDIO_TEXT=2,0 AUDIO_assistant=4,0 AUDIO_be=0,4 AUDIO_does=5,0 AUDIO_goes=-2,0
AUDIO_it=4,7 AUDIO_keeps=10,0 AUDIO_off=0,-2 AUDIO_please=-7,0 AUDIO_things=3,0 AUDIO_works=0,2 AUDIO_would=-2,0
AUDIO~BOSS=-3,0 AUDIO~BROKEN=2,0 AUDIO~DATA=4,0 AUDIO~HEAR=2,0 AUDIO~KIN=-3,0 AUDIO~MEMO=2,-2 AUDIO~NOISE=-9,0
AUDIO~PAPER=3,0 AUDIO~QUIETPLACE=-2,0 AUDIO~SPEAK=-5,0 AUDIO~STARE=2,0 AUDIO~TELL=2,0 AUDIO~VEHICLE=4,0 AUDIO~again=0,11
AUDIO~be=-2,3 AUDIO~i=-2,0 AUDIO~it=-4,3 AUDIO~me=-3,0 AUDIO~my=10,0 AUDIO~not=23,0 AUDIO~on=-4,0 AUDIO~please=-12,-2
BLIND=-10,-2 BOSS=11,-3 BOSS_GUIDE=2,0 BOSS_NEAR=-3,0 BOSS_SPEAK=0,-2 BOSS_aqui=6,0 BOSS_around=20,0 BOSS_autour=4,0
BOSS_be=7,0 BOSS_has=2,0 BOSS_in=2,0 BOSS_it=8,9 BOSS_on=11,0 BOSS_round=-2,0 BOSS_sat=4,0 BOSS_would=2,0
BOSS~BROKEN=0,5 BOSS~CHORE=3,0 BOSS~HANDS=3,0 BOSS~HEAR=4,-4 BOSS~KIN=-2,0 BOSS~NEAR=8,0 BOSS~OVER=0,4 BOSS~PUBLIC=2,0
BOSS~QUIETPLACE=-8,0 BOSS~SLEEP=-2,0 BOSS~SPEAK=-6,-3 BOSS~TEXT=-2,0 BOSS~again=3,0 BOSS~be=2,-2 BOSS~can=0,-5
BOSS~i=-4,0 BOSS~in=-7,-6 BOSS~it=5,7 BOSS~me=11,0 BOSS~my=6,0 BOSS~not=-5,0 BOSS~now=4,0 BOSS~on=-4,12 BOSS~want=-6,0
BOSS~you=3,0 BROKEN=7,6 BROKEN_$=3,0 BROKEN_DEAF=6,-3 BROKEN_QUIETPLACE=-2,16 BROKEN_for=0,2 BROKEN_halfway=2,0
BROKEN_his=0,-2 BROKEN_in=-6,6 BROKEN_my=14,-8 BROKEN_on=-2,0 BROKEN_or=0,-3 BROKEN~BOSS=4,0 BROKEN~CARGO=2,0
BROKEN~DEAF=3,0 BROKEN~EYES=-5,0 BROKEN~HEADSET=10,-7 BROKEN~NOISE=-2,2 BROKEN~PRACTISE=2,0 BROKEN~PUBLIC=9,0
BROKEN~QUIET=2,0 BROKEN~QUIETPLACE=0,20 BROKEN~SCREEN=3,0 BROKEN~SOUNDHW=-2,0 BROKEN~it=8,-2 BROKEN~my=11,-7
BROKEN~now=0,-4 BROKEN~on=-3,0 CARGO=-6,0 CARGO_$=-6,0 CARGO_SLEEP=6,0 CARGO_be=-2,0 CARGO_fell=4,0 CARGO_it=0,8
CARGO_off=8,0 CARGO_on=-2,0 CARGO_today=2,0 CARGO~BROKEN=0,2 CARGO~HANDS=-2,0 CARGO~NEAR=2,0 CARGO~READ=0,2
CARGO~SLEEP=-3,-2 CARGO~TELL=2,0 CARGO~be=-3,0 CARGO~in=-3,-3 CARGO~it=0,9 CARGO~me=2,0 CARGO~on=0,4 CARGO~your=0,2
CHORE=-3,-10 CHORE_$=-3,-5 CHORE_KIN=-2,0 CHORE_NEAR=-3,0 CHORE_NOISE=-2,0 CHORE_be=3,0 CHORE_down=8,0 CHORE_it=10,9
CHORE_on=-5,0 CHORE_room=5,0 CHORE~BROKEN=0,4 CHORE~NEAR=4,0 CHORE~NOISE=-5,0 CHORE~PUBLIC=3,2 CHORE~i=-3,0 CHORE~in=4,0
CHORE~it=3,8 CHORE~not=-2,0 CHORE~on=7,0 CHORE~she=-4,0 DATA=11,0 DATA_BROKEN=2,0 DATA_i=3,0 DATA_it=2,0 DATA~AUDIO=2,0
DATA~BROKEN=2,0 DATA~be=3,0 DATA~i=3,0 DATA~it=2,0 DEAF=29,17 DEAF_$=4,-3 DEAF_BOSS=-4,0 DEAF_BROKEN=3,0 DEAF_DEAF=2,2
DEAF_FULL=3,0 DEAF_KIN=-4,0 DEAF_NEAR=-5,0 DEAF_SEND=0,2 DEAF_again=0,3 DEAF_already=3,0 DEAF_be=12,0 DEAF_burst=5,0
DEAF_everywhere=4,0 DEAF_implant=6,0 DEAF_in=7,0 DEAF_it=6,0 DEAF_now=2,0 DEAF_off=0,5 DEAF_on=5,0 DEAF_plugs=-4,0
DEAF_protection=2,0 DEAF_syringed=0,2 DEAF_to=-3,0 DEAF_would=-2,0 DEAF~BROKEN=7,-2 DEAF~CARGO=5,0 DEAF~CHORE=3,0
DEAF~FULL=8,0 DEAF~KIN=-2,0 DEAF~NEAR=-3,0 DEAF~NOISE=-3,0 DEAF~PUBLIC=-3,0 DEAF~SCREEN=6,0 DEAF~SEND=0,6
DEAF~SOUNDHW=-2,0 DEAF~again=-5,12 DEAF~be=11,0 DEAF~in=0,4 DEAF~it=7,0 DEAF~me=-4,0 DEAF~on=3,0 DRAFT=-2,-11
DRAFT_$=0,-2 DRAFT_QUIET=2,0 DRAFT_in=2,0 DRAFT~PAPER=3,0 DRAFT~QUIET=2,0 DRAFT~SCREEN=2,0 DRAFT~WRITE=3,0 DRAFT~i=-2,-2
DRIVE=-5,-10 DRIVE_PRACTISE=3,0 DRIVE_i=-3,0 DRIVE_one=2,0 DRIVE_there=3,0 DRIVE~HEAR=3,0 DRIVE~KIN=-2,0 DRIVE~LATER=4,0
DRIVE~NOISE=-3,0 DRIVE~OVER=0,-2 DRIVE~PERCH=-2,0 DRIVE~PRACTISE=5,0 DRIVE~be=2,0 DRIVE~i=0,2 DRIVE~in=-3,0
DRIVE~it=0,-2 DRIVE~me=-2,0 DRIVE~now=0,-2 EYES=-7,-14 EYES_$=-3,-2 EYES_PRACTISE=3,0 EYES_be=-6,0 EYES_in=-2,0
EYES_itch=4,0 EYES_out=4,0 EYES_to=2,0 EYES_work=4,0 EYES~CARGO=2,0 EYES~PAPER=2,0 EYES~PRACTISE=3,0 EYES~be=-2,0
EYES~in=2,0 EYES~it=-3,0 EYES~my=2,0 FULL=-5,0 FULL_$=3,0 FULL_DEAF=6,0 FULL_HANDS=-6,0 FULL_blast=5,0 FULL~DEAF=7,0
FULL~HANDS=-8,0 FULL~NOISE=-4,0 FULL~be=3,0 FULL~it=-2,0 GUIDE=-3,-6 GUIDE_$=0,-2 GUIDE_in=8,0 GUIDE_on=4,0
GUIDE~NEAR=3,0 GUIDE~OVER=7,0 GUIDE~SCREEN=12,0 GUIDE~SMALL=2,0 GUIDE~be=-5,0 GUIDE~i=-4,0 GUIDE~in=6,0 GUIDE~it=0,-4
GUIDE~me=-7,-2 HANDS=-14,-12 HANDS_$=0,-4 HANDS_FULL=-3,0 HANDS_be=-3,0 HANDS_dryer=6,0 HANDS_in=-3,0 HANDS_it=0,2
HANDS~FULL=-6,0 HANDS~NEAR=-3,0 HANDS~NOISE=-3,0 HANDS~QUIET=0,3 HANDS~in=-4,0 HANDS~it=6,0 HANDS~my=-2,0 HEADSET=13,21
HEADSET_$=-2,6 HEADSET_BROKEN=6,0 HEADSET_STARE=-3,0 HEADSET_be=3,7 HEADSET_dabei=3,0 HEADSET_it=0,2 HEADSET_on=-3,0
HEADSET_ran=4,0 HEADSET_to=5,0 HEADSET_want=-3,0 HEADSET~BROKEN=18,-2 HEADSET~DEAF=-3,-2 HEADSET~KIN=5,0
HEADSET~SPEAK=2,0 HEADSET~STARE=-3,0 HEADSET~WRITE=0,2 HEADSET~again=0,7 HEADSET~be=3,11 HEADSET~in=-10,9 HEADSET~it=0,3
HEADSET~me=3,0 HEADSET~on=-7,5 HEADSET~you=3,0 HEADSET~your=-3,0 HEAR=17,6 HEAR_$=8,4 HEAR_BOSS=-4,0 HEAR_DEAF=-4,0
HEAR_NEAR=2,0 HEAR_TELL=3,0 HEAR_add=2,0 HEAR_again=0,10 HEAR_anything=2,0 HEAR_badly=8,0 HEAR_be=3,0 HEAR_can=-2,0
HEAR_clock=0,2 HEAR_damaged=-4,0 HEAR_difference=-4,0 HEAR_from=-4,0 HEAR_i=4,2 HEAR_it=-9,-6 HEAR_mal=7,0 HEAR_me=3,0
HEAR_my=6,3 HEAR_not=17,0 HEAR_now=7,7 HEAR_on=-2,-3 HEAR_out=-3,0 HEAR_schlecht=7,0 HEAR_she=-3,0 HEAR_thank=2,0
HEAR_to=-2,-9 HEAR_want=-2,0 HEAR_went=3,0 HEAR_you=2,0 HEAR~AUDIO=-5,0 HEAR~BOSS=-5,0 HEAR~DEAF=-12,0 HEAR~KIN=4,0
HEAR~NEAR=10,0 HEAR~NOISE=-11,-3 HEAR~PRACTISE=-3,0 HEAR~PUBLIC=-4,0 HEAR~QUIETPLACE=-8,-2 HEAR~RECORD=-3,0
HEAR~SEND=2,0 HEAR~SOUNDHW=-2,0 HEAR~SPEAK=-4,0 HEAR~TELL=2,0 HEAR~VEHICLE=-2,0 HEAR~again=-4,16 HEAR~be=5,0
HEAR~his=-8,0 HEAR~i=7,0 HEAR~in=-9,0 HEAR~it=3,-14 HEAR~me=2,0 HEAR~my=2,0 HEAR~not=27,0 HEAR~now=4,16 HEAR~on=-9,-7
HEAR~she=-4,0 HEAR~want=-5,0 HEAR~you=3,-2 HOLD=-8,-3 HOLD_SCREEN=-2,0 HOLD_his=3,0 HOLD_with=7,0 HOLD~KIN=-2,0
KEEP=-2,-6 KEEP_SEND=2,0 KEEP_it=-2,0 KEEP~it=-4,0 KIN=5,0 KIN_$=0,2 KIN_BROKEN=2,0 KIN_SLEEP=-7,0 KIN_SPEAK=-4,0
KIN_be=6,2 KIN_can=0,-2 KIN_complain=3,0 KIN_finally=8,0 KIN_goes=4,0 KIN_has=3,0 KIN_in=-6,0 KIN_it=5,7 KIN_not=-3,0
KIN_on=7,0 KIN_seat=-3,0 KIN_to=-2,0 KIN_vient=2,0 KIN_with=-4,0 KIN_would=2,0 KIN~AUDIO=-4,0 KIN~BOSS=2,0
KIN~BROKEN=0,-2 KIN~CHORE=-3,0 KIN~DEAF=-12,0 KIN~DRIVE=5,0 KIN~GUIDE=-3,0 KIN~HANDS=-3,0 KIN~HEAR=-8,0 KIN~LATER=5,0
KIN~NEAR=3,0 KIN~PUBLIC=-2,0 KIN~QUIETPLACE=-15,-4 KIN~READ=3,3 KIN~SEND=10,0 KIN~SLEEP=11,0 KIN~SOUNDHW=-2,0
KIN~STORY=-2,0 KIN~again=0,3 KIN~be=0,6 KIN~can=-3,-2 KIN~i=4,0 KIN~in=-6,-7 KIN~it=-7,6 KIN~me=14,0 KIN~my=-5,0
KIN~not=-16,0 KIN~now=2,-2 KIN~on=0,7 KIN~she=-4,0 KIN~through=-3,0 KIN~want=-5,0 KIN~your=0,2 LATER=-8,-8 LATER_$=3,-3
LATER~QUIETPLACE=-3,0 LATER~i=-2,0 LATER~in=-3,0 LOOK=-6,-6 LOOK_$=2,-2 LOOK_in=-4,0 LOOK_point=6,0 LOOK~LATER=2,0
LOOK~OVER=0,3 LOOK~SCREEN=-2,0 LOOK~his=3,0 LOOK~in=-3,0 LOOK~it=-3,0 LOOK~you=2,0 MEMO_$=-7,0 MEMO_do=2,0 MEMO_it=0,3
MEMO_received=2,0 MEMO~DATA=2,0 MEMO~SCREEN=-3,0 MEMO~i=2,2 MEMO~in=3,0 MEMO~it=0,4 MEMO~my=0,2 MEMO~on=-2,0 MESS=-6,-8
MESS~it=-3,0 NEAR=14,0 NEAR_$=8,0 NEAR_CARGO=-2,0 NEAR_LOOK=4,0 NEAR_NEAR=8,0 NEAR_SCREEN=3,0 NEAR_TELL=0,2
NEAR_bench=6,0 NEAR_but=0,-2 NEAR_deer=4,0 NEAR_do=0,2 NEAR_down=-3,0 NEAR_for=-2,0 NEAR_i=9,0 NEAR_in=-2,0
NEAR_knows=-5,0 NEAR_me=-2,5 NEAR_my=3,0 NEAR_now=0,4 NEAR_on=-3,0 NEAR_room=2,0 NEAR_stepping=3,0 NEAR_to=32,0
NEAR_with=-5,0 NEAR~CARGO=-2,0 NEAR~EYES=2,0 NEAR~KIN=-3,0 NEAR~LOOK=5,0 NEAR~OVER=0,-3 NEAR~PAPER=-2,0 NEAR~PUBLIC=0,2
NEAR~QUIETPLACE=2,0 NEAR~TELL=0,2 NEAR~VEHICLE=-3,0 NEAR~can=2,0 NEAR~his=8,0 NEAR~i=7,0 NEAR~in=-3,0 NEAR~me=13,5
NEAR~my=4,0 NEAR~not=-8,0 NEAR~now=-5,2 NEAR~through=-3,0 NEAR~want=0,2 NEAR~you=0,2 NOISE=12,11 NOISE_$=9,-5
NOISE_BOSS=-2,0 NOISE_KIN=2,0 NOISE_NEAR=0,5 NOISE_SPEAK=3,0 NOISE_STARE=3,0 NOISE_after=2,0 NOISE_be=0,7
NOISE_cancelling=-3,0 NOISE_do=2,0 NOISE_floor=5,0 NOISE_has=0,4 NOISE_have=0,4 NOISE_i=6,-2 NOISE_ici=4,0
NOISE_in=-11,-2 NOISE_it=2,6 NOISE_last=-2,0 NOISE_my=4,0 NOISE_now=4,0 NOISE_off=-5,0 NOISE_out=2,0 NOISE_outside=5,0
NOISE_please=5,0 NOISE_she=-5,-2 NOISE_upstairs=7,0 NOISE_what=2,0 NOISE_you=4,0 NOISE~BROKEN=-9,0 NOISE~DRIVE=6,4
NOISE~FULL=-8,2 NOISE~GUIDE=0,2 NOISE~HEADSET=-5,-3 NOISE~HEAR=2,0 NOISE~KIN=3,0 NOISE~LOOK=6,0 NOISE~NEAR=6,0
NOISE~OVER=0,11 NOISE~PUBLIC=-9,0 NOISE~QUIET=-2,0 NOISE~QUIETPLACE=-2,0 NOISE~SEND=-2,0 NOISE~SLEEP=3,0 NOISE~SPEAK=5,0
NOISE~TEXT=3,0 NOISE~WRITE=4,0 NOISE~again=-3,2 NOISE~be=2,6 NOISE~can=3,0 NOISE~i=10,2 NOISE~in=-10,-6 NOISE~it=13,7
NOISE~loud=11,0 NOISE~my=7,0 NOISE~not=-5,4 NOISE~now=0,3 NOISE~please=4,0 NOISE~she=-5,-2 NOISE~you=2,4 NUMBERS=-4,-3
NUMBERS_$=-4,0 NUMBERS_i=4,0 NUMBERS~MEMO=4,0 NUMBERS~RECORD=4,0 NUMBERS~be=8,0 NUMBERS~i=6,0 NUMBERS~it=2,0 OVER=-7,22
OVER_$=-3,17 OVER_QUIETPLACE=0,8 OVER_SCREEN=5,0 OVER_his=0,2 OVER_in=-3,-5 OVER_it=0,6 OVER_my=0,-4 OVER_outside=0,-2
OVER_with=0,2 OVER~NOISE=4,0 OVER~QUIETPLACE=-7,15 OVER~SCREEN=3,0 OVER~his=0,2 OVER~i=-5,0 OVER~in=-7,-3 OVER~it=2,5
OVER~my=0,-2 OVER~now=0,-4 OVER~on=0,-3 PAPER=-4,-10 PAPER_SEND=5,0 PAPER_in=-2,0 PAPER_thin=7,0 PAPER_with=2,0
PAPER~DATA=2,0 PAPER~PERCH=3,0 PAPER~PUBLIC=3,0 PAPER~SEND=4,0 PAPER~it=-7,0 PAPER~my=4,0 PAPER~not=2,0 PAPER~on=-2,0
PAPER~please=-2,0 PEN=-4,-2 PEN~PERCH=4,0 PERCH=2,-6 PERCH_$=-2,0 PERCH_be=8,0 PERCH_with=6,0 PERCH~NOISE=-3,0
PERCH~PAPER=4,0 PERCH~PEN=4,0 PERCH~be=6,0 PERCH~on=-4,0 PRACTISE=-6,0 PRACTISE_$=8,3 PRACTISE_hay=3,0 PRACTISE_my=-6,0
PRACTISE_session=4,0 PRACTISE~ALONE=0,2 PRACTISE~BOSS=3,0 PRACTISE~BROKEN=0,2 PRACTISE~DEAF=-7,0 PRACTISE~NEAR=4,0
PRACTISE~OVER=0,2 PRACTISE~it=-3,0 PRACTISE~me=-3,0 PRACTISE~my=-5,0 PRACTISE~on=-3,0 PUBLIC=7,7 PUBLIC_$=8,4
PUBLIC_AUDIO=2,0 PUBLIC_PRACTISE=7,0 PUBLIC_PUBLIC=7,0 PUBLIC_be=2,0 PUBLIC_it=3,0 PUBLIC_to=7,0 PUBLIC_with=5,0
PUBLIC~ALONE=0,2 PUBLIC~AUDIO=2,0 PUBLIC~BOSS=2,0 PUBLIC~DEAF=-4,0 PUBLIC~FULL=9,0 PUBLIC~HEAR=2,0 PUBLIC~MEMO=2,0
PUBLIC~NOISE=2,0 PUBLIC~PRACTISE=5,0 PUBLIC~QUIET=-2,0 PUBLIC~QUIETPLACE=2,0 PUBLIC~SCREEN=-2,0 PUBLIC~SPEAK=0,2
PUBLIC~be=2,0 PUBLIC~can=4,0 PUBLIC~it=2,4 PUBLIC~my=-3,0 PUBLIC~on=-3,0 QUIET=26,10 QUIETPLACE=15,14 QUIETPLACE_$=11,5
QUIETPLACE_LATER=-2,0 QUIETPLACE_OVER=0,4 QUIETPLACE_QUIETPLACE=5,0 QUIETPLACE_RECORD=4,0 QUIETPLACE_SPEAK=0,-2
QUIETPLACE_about=-2,0 QUIETPLACE_be=0,3 QUIETPLACE_do=2,0 QUIETPLACE_duty=2,0 QUIETPLACE_hall=2,0 QUIETPLACE_i=5,0
QUIETPLACE_in=-3,-3 QUIETPLACE_invigilation=3,0 QUIETPLACE_it=-3,0 QUIETPLACE_me=-2,0 QUIETPLACE_my=5,0
QUIETPLACE_on=-3,0 QUIETPLACE_room=-5,-3 QUIETPLACE_season=3,0 QUIETPLACE_she=10,4 QUIETPLACE_want=4,0
QUIETPLACE_yesterday=-5,0 QUIETPLACE~BOSS=-7,0 QUIETPLACE~BROKEN=2,0 QUIETPLACE~DRIVE=2,0 QUIETPLACE~EYES=2,0
QUIETPLACE~HEAR=-4,0 QUIETPLACE~KIN=6,0 QUIETPLACE~OVER=-2,22 QUIETPLACE~PAPER=-4,0 QUIETPLACE~READ=8,0
QUIETPLACE~RECORD=2,0 QUIETPLACE~SPEAK=0,-2 QUIETPLACE~WRITE=3,0 QUIETPLACE~again=-2,3 QUIETPLACE~his=2,0
QUIETPLACE~i=6,0 QUIETPLACE~in=0,-3 QUIETPLACE~it=11,11 QUIETPLACE~me=0,4 QUIETPLACE~my=2,0 QUIETPLACE~not=5,0
QUIETPLACE~on=5,-13 QUIETPLACE~she=12,4 QUIETPLACE~want=10,0 QUIETPLACE~you=0,-2 QUIET_$=20,8 QUIET_GUIDE=7,0
QUIET_NEAR=2,3 QUIET_NOISE=-4,0 QUIET_QUIETPLACE=-4,0 QUIET_READ=3,0 QUIET_allowed=3,0 QUIET_any=0,6
QUIET_compartment=2,0 QUIET_for=13,0 QUIET_how=3,0 QUIET_my=2,0 QUIET_now=4,8 QUIET_party=-6,0 QUIET_please=2,0
QUIET_puppies=-3,0 QUIET_through=3,0 QUIET_time=4,0 QUIET_village=-2,0 QUIET_why=3,0 QUIET_zone=4,0 QUIET~BOSS=2,0
QUIET~CHORE=4,0 QUIET~GUIDE=3,0 QUIET~KIN=2,0 QUIET~NEAR=-3,7 QUIET~OVER=0,2 QUIET~PUBLIC=8,0 QUIET~QUIETPLACE=-8,0
QUIET~READ=4,0 QUIET~SEND=4,0 QUIET~STORY=4,0 QUIET~WRITE=-2,0 QUIET~his=6,0 QUIET~i=13,0 QUIET~in=-6,0 QUIET~loud=2,0
QUIET~me=-2,0 QUIET~my=6,0 QUIET~not=-3,0 QUIET~now=0,14 QUIET~please=2,0 QUIET~through=5,0 QUIET~you=-2,0 READ=-6,-5
READ_DEAF=3,0 READ_contract=3,0 READ_in=-2,0 READ_it=2,-3 READ_me=-3,0 READ_room=5,0 READ_yet=2,0 READ_your=0,3
READ~CARGO=2,0 READ~DEAF=2,0 READ~NEAR=-2,0 READ~NOISE=-3,3 READ~OVER=0,2 READ~TEXT=-4,0 READ~be=-3,2 READ~it=0,-2
READ~me=-4,0 READ~not=-2,0 READ~your=0,3 RECORD=3,-2 RECORD_$=5,0 RECORD_booth=4,0 RECORD_it=-4,0 RECORD~LATER=2,0
RECORD~it=-2,0 SCREEN=-4,-8 SCREEN_allowed=4,0 SCREEN_be=-7,0 SCREEN_for=7,0 SCREEN_garage=3,0 SCREEN_it=6,0
SCREEN_makes=2,0 SCREEN_must=2,0 SCREEN_on=2,0 SCREEN_to=5,0 SCREEN_with=6,0 SCREEN~BOSS=2,0 SCREEN~KIN=0,4
SCREEN~NOISE=-4,0 SCREEN~PUBLIC=9,0 SCREEN~SEND=3,0 SCREEN~SOUNDHW=19,0 SCREEN~SPEAK=2,0 SCREEN~VEHICLE=5,0
SCREEN~WRITE=2,0 SCREEN~be=-3,-3 SCREEN~in=-4,0 SCREEN~it=-2,0 SCREEN~me=-3,0 SCREEN~my=4,0 SCREEN~not=-3,0
SCREEN~now=-3,0 SCREEN~on=-2,-3 SCREEN~please=-3,0 SEND_$=4,0 SEND_bread=2,0 SEND_it=-8,-7 SEND_me=-3,0 SEND_my=0,5
SEND_off=13,0 SEND_some=3,0 SEND_tent=6,0 SEND~AUDIO=-2,0 SEND~DEAF=0,2 SEND~HANDS=2,0 SEND~HEADSET=-2,0 SEND~KIN=-2,0
SEND~PAPER=7,0 SEND~QUIETPLACE=-4,0 SEND~TEXT=-2,0 SEND~again=4,0 SEND~be=-2,0 SEND~i=3,0 SEND~in=-3,0 SEND~it=-9,-5
SEND~me=-5,0 SEND~my=7,2 SEND~not=2,0 SEND~now=-3,2 SEND~on=0,-4 SHOW_$=9,0 SHOW_it=-2,4 SHOW_now=2,0 SHOW~BROKEN=-2,0
SHOW~OVER=0,7 SHOW~TELL=2,0 SHOW~it=-4,3 SHOW~now=2,0 SHOW~you=2,0 SLEEP=26,0 SLEEP_$=10,4 SLEEP_CARGO=3,0
SLEEP_KIN=-2,0 SLEEP_SPEAK=2,0 SLEEP_TEXT=2,0 SLEEP_already=-7,0 SLEEP_anyone=6,0 SLEEP_by=-6,0 SLEEP_him=4,0
SLEEP_house=3,0 SLEEP_i=8,0 SLEEP_in=8,0 SLEEP_it=-3,0 SLEEP_mal=-5,0 SLEEP_me=-4,0 SLEEP_off=6,0 SLEEP_on=-4,0
SLEEP_schlecht=-2,0 SLEEP_time=-3,0 SLEEP_with=-3,0 SLEEP~AUDIO=2,0 SLEEP~BOSS=2,0 SLEEP~CARGO=2,0 SLEEP~DEAF=-3,0
SLEEP~HANDS=4,0 SLEEP~KIN=4,0 SLEEP~OVER=-3,0 SLEEP~PERCH=-2,0 SLEEP~PUBLIC=-6,0 SLEEP~QUIETPLACE=-2,0 SLEEP~again=4,0
SLEEP~i=8,0 SLEEP~in=3,0 SLEEP~me=9,0 SLEEP~my=8,0 SLEEP~on=2,0 SLEEP~through=-4,0 SMALL=-5,-5 SMALL_$=5,0
SMALL_about=-3,0 SMALL_one=7,0 SMALL~NEAR=-2,0 SMALL~be=4,0 SMALL~in=-3,0 SMALL~on=-2,0 SOUNDHW=21,12 SOUNDHW_$=5,-2
SOUNDHW_can=2,0 SOUNDHW_does=2,0 SOUNDHW_i=-2,0 SOUNDHW_in=-5,0 SOUNDHW_it=8,2 SOUNDHW_off=5,0 SOUNDHW_on=2,0
SOUNDHW_works=0,6 SOUNDHW~BOSS=-4,0 SOUNDHW~BROKEN=8,-2 SOUNDHW~GUIDE=5,0 SOUNDHW~HANDS=2,0 SOUNDHW~KIN=-2,0
SOUNDHW~NOISE=-9,0 SOUNDHW~SCREEN=7,0 SOUNDHW~SMALL=4,0 SOUNDHW~SPEAK=2,0 SOUNDHW~STARE=2,0 SOUNDHW~TELL=5,0
SOUNDHW~again=-2,24 SOUNDHW~be=2,5 SOUNDHW~can=2,0 SOUNDHW~in=-20,-2 SOUNDHW~it=19,7 SOUNDHW~my=11,0 SOUNDHW~not=10,0
SOUNDHW~please=-6,0 SOUNDHW~want=-2,0 SPEAK=-2,0 SPEAK_$=0,10 SPEAK_OVER=5,0 SPEAK_PUBLIC=2,0 SPEAK_SPEAK=3,0
SPEAK_VEHICLE=4,0 SPEAK_about=-4,2 SPEAK_again=0,-3 SPEAK_allowed=2,0 SPEAK_away=0,9 SPEAK_food=3,0 SPEAK_freely=0,3
SPEAK_his=2,0 SPEAK_i=8,0 SPEAK_in=-9,0 SPEAK_invalid=2,0 SPEAK_it=-5,2 SPEAK_man=0,-2 SPEAK_mode=11,0 SPEAK_not=2,0
SPEAK_now=3,0 SPEAK_on=6,0 SPEAK_order=7,0 SPEAK_out=-2,0 SPEAK_she=-2,0 SPEAK_to=0,-2 SPEAK_until=-2,0 SPEAK~BOSS=-2,0
SPEAK~DEAF=-2,0 SPEAK~FULL=3,0 SPEAK~HEAR=-4,0 SPEAK~NEAR=12,0 SPEAK~NOISE=-4,0 SPEAK~OVER=6,4 SPEAK~PUBLIC=13,0
SPEAK~QUIET=-5,0 SPEAK~SCREEN=11,0 SPEAK~SLEEP=-6,0 SPEAK~SMALL=2,0 SPEAK~VEHICLE=3,0 SPEAK~again=0,-6 SPEAK~be=-2,0
SPEAK~can=-3,0 SPEAK~i=0,-2 SPEAK~in=0,-4 SPEAK~it=-11,-5 SPEAK~loud=-3,0 SPEAK~me=0,-4 SPEAK~my=11,-2 SPEAK~not=5,0
SPEAK~now=6,0 SPEAK~on=0,-2 SPEAK~she=3,0 SPEAK~want=-2,0 SPEAK~you=-4,0 STARE=0,-4 STARE_my=3,0 STARE_today=3,0
STARE_your=-3,0 STARE~DEAF=-3,0 STARE~my=3,0 STARE~your=-3,0 STORY=0,-3 STORY_QUIET=2,0 STORY_in=2,0 STORY~GUIDE=2,0
STORY~PUBLIC=2,0 STORY~QUIET=2,0 STORY~QUIETPLACE=4,0 TELL=-9,-7 TELL_$=-3,0 TELL_BOSS=-2,0 TELL_KIN=-3,0
TELL_QUIETPLACE=2,0 TELL_his=3,0 TELL_it=-5,0 TELL~BOSS=-3,0 TELL~GUIDE=2,0 TELL~HANDS=7,3 TELL~KIN=-5,0 TELL~NEAR=-2,0
TELL~QUIET=3,0 TELL~QUIETPLACE=4,0 TELL~STORY=2,0 TELL~be=3,0 TELL~his=3,0 TELL~in=-7,0 TELL~it=-3,0 TELL~on=-3,0
TEXT=-3,-6 TEXT_$=-3,3 TEXT_BOSS=-2,0 TEXT_NOISE=3,0 TEXT_SPEAK=2,0 TEXT_anna=6,0 TEXT_do=2,0 TEXT_field=4,0 TEXT_i=-3,0
TEXT_me=-3,0 TEXT_want=3,0 TEXT~BOSS=-3,0 TEXT~DEAF=3,0 TEXT~OVER=0,-2 TEXT~SCREEN=2,0 TEXT~SPEAK=9,0 TEXT~be=6,0
TEXT~i=-3,0 TEXT~it=-4,-2 TEXT~me=-5,0 TEXT~not=8,0 TEXT~want=2,0 VEHICLE=-16,-6 VEHICLE_$=10,0 VEHICLE_closed=2,0
VEHICLE_for=0,2 VEHICLE_on=0,3 VEHICLE~BROKEN=-2,0 VEHICLE~DRIVE=0,2 VEHICLE~NOISE=-2,0 VEHICLE~OVER=0,-2
VEHICLE~QUIETPLACE=2,0 VEHICLE~SOUNDHW=-3,0 VEHICLE~be=-2,0 VEHICLE~can=-2,0 VEHICLE~it=0,-3 VEHICLE~now=0,-3
VEHICLE~on=-4,3 WRITE=-8,-9 WRITE_$=0,-3 WRITE_it=-2,0 WRITE_to=0,2 WRITE~DRAFT=2,0 WRITE~PAPER=3,0
WRITE~QUIETPLACE=-2,0 WRITE~SOUNDHW=2,0 WRITE~TEXT=2,0 WRITE~i=0,3 WRITE~it=0,6 WRITE~on=5,0 ^_AUDIO=6,8 ^_BLIND=-2,0
^_BOSS=15,10 ^_BROKEN=-2,0 ^_CARGO=-4,7 ^_CHORE=2,0 ^_DEAF=12,22 ^_DRAFT=-3,-2 ^_DRIVE=-5,-3 ^_EYES=-4,0 ^_GUIDE=-5,0
^_HEADSET=0,11 ^_HEAR=2,0 ^_HOLD=-4,0 ^_KEEP=-3,0 ^_KIN=4,0 ^_LATER=-2,0 ^_LOOK=0,3 ^_NEAR=6,0 ^_NOISE=18,13 ^_OVER=0,-6
^_PERCH=5,0 ^_PUBLIC=11,0 ^_QUIET=16,3 ^_QUIETPLACE=17,15 ^_READ=-5,-2 ^_RECORD=-4,0 ^_SCREEN=-4,0 ^_SEND=-2,-3
^_SHOW=-2,4 ^_SLEEP=-8,0 ^_SMALL=5,0 ^_SOUNDHW=9,4 ^_SPEAK=-7,-2 ^_TELL=-7,-2 ^_TEXT=-7,-5 ^_VEHICLE=-4,-2 ^_WRITE=-5,0
^_about=3,0 ^_again=0,9 ^_and=0,-5 ^_answer=-2,0 ^_any=-8,-2 ^_anyway=-2,0 ^_aqui=5,0 ^_as=-3,-2 ^_auctioneer=7,0
^_be=-9,-22 ^_because=-5,0 ^_blowing=5,0 ^_born=2,0 ^_but=-3,-8 ^_camera=2,0 ^_can=4,-8 ^_careful=17,0 ^_consultant=5,0
^_cor=2,0 ^_curtain=11,0 ^_deer=7,0 ^_did=-11,-9 ^_does=-16,-3 ^_door=0,5 ^_every=8,0 ^_extractor=5,0 ^_finally=0,8
^_found=0,7 ^_front=5,0 ^_go=-6,0 ^_good=2,0 ^_got=7,6 ^_had=0,2 ^_hall=0,2 ^_has=-7,-3 ^_have=0,-2 ^_hier=11,0
^_hot=2,0 ^_house=-8,0 ^_how=-15,-8 ^_hung=0,4 ^_if=-2,0 ^_in=30,-2 ^_it=9,7 ^_juror=-2,0 ^_keep=9,0 ^_landlord=6,0
^_last=-3,0 ^_let=-10,-3 ^_lights=5,0 ^_live=2,0 ^_make=-4,0 ^_me=2,-2 ^_mic=7,0 ^_mid=3,0 ^_middle=7,0 ^_mrs=-3,0
^_my=0,-7 ^_new=-3,8 ^_nosy=6,0 ^_not=7,9 ^_now=-7,20 ^_off=-2,13 ^_on=19,0 ^_one=2,0 ^_only=6,0 ^_or=2,0
^_orchestra=5,0 ^_others=2,0 ^_out=-6,19 ^_partially=6,0 ^_play=-3,0 ^_please=-6,-2 ^_police=8,0 ^_por=2,0 ^_prayers=8,0
^_que=-6,0 ^_remind=2,0 ^_sat=5,0 ^_she=-4,0 ^_should=-5,0 ^_since=-4,0 ^_six=2,0 ^_so=0,2 ^_spectators=2,0
^_standing=4,0 ^_stepping=5,0 ^_stood=2,0 ^_stuck=4,0 ^_surrounded=8,0 ^_thanks=-2,0 ^_there=6,5 ^_thin=8,0 ^_third=4,0
^_three=2,0 ^_too=4,0 ^_took=0,2 ^_total=3,0 ^_trying=2,0 ^_tumble=3,0 ^_turn=-2,0 ^_two=10,0 ^_vows=5,0 ^_wait=2,0
^_want=-3,-2 ^_what=-2,-3 ^_whats=-6,0 ^_when=-5,-13 ^_where=-5,-3 ^_which=-13,-9 ^_while=-4,0 ^_whit=2,0 ^_whole=7,0
^_why=-10,0 ^_wie=0,-3 ^_would=-2,0 ^_y=4,0 ^_you=-11,8 ^_your=4,0 ^_zoom=0,2 about=-4,-2 about_$=-3,0 about_PUBLIC=-3,0
about_QUIETPLACE=-2,0 about_SMALL=2,0 about_his=15,0 about_job=-2,0 about_loan=2,0 about_pension=0,3 about_to=28,0
above=2,0 across=3,0 across_from=4,0 across_room=-4,0 add=4,0 add_READ=2,0 after=2,7 after_his=2,0 after_it=0,3
after_ten=2,0 again_$=-11,13 again_NEAR=-4,0 again_VEHICLE=3,0 again_from=0,3 again_in=0,15 again_now=0,-2 again_on=-3,3
again_seat=4,0 again_to=-7,3 again_with=-2,6 again~BROKEN=0,7 again~NEAR=-4,0 again~SCREEN=-2,0 again~VEHICLE=2,0
agent=0,4 agent_SPEAK=0,3 ai=3,0 aid=-6,-2 aids=2,10 air=7,3 air_$=0,2 air_in=6,0 airport_PUBLIC=2,0 aisle=11,0 al=2,0
al_NEAR=3,0 alarm=0,5 alarm_$=-2,0 allowed=10,0 allowed_$=7,0 allowed_NEAR=7,0 allowed_to=-3,0 alone=6,0 along=-3,0
already=-3,11 already_$=-6,12 always=-4,0 and=-2,0 and_BOSS=15,0 and_CHORE=-2,0 and_DRIVE=2,0 and_KIN=0,2 and_PERCH=3,0
and_SLEEP=2,0 and_SOUNDHW=13,0 and_SPEAK=-3,0 and_TELL=-2,0 and_any=6,0 and_be=7,0 and_can=-18,0 and_it=11,2 and_mic=2,0
and_my=0,-2 and_now=-4,-3 and_she=6,0 and_telly=2,0 and_then=-2,0 and_there=5,0 and_want=-2,0 anna=10,0 anna_you=2,0
another_SPEAK=2,0 answer=-12,-4 answers=-2,0 any=5,0 any_AUDIO=4,0 any_DATA=2,0 any_NOISE=6,0 any_PUBLIC=4,0
any_STORY=2,0 any_more=-8,6 anyone=4,0 anyone_$=5,0 anything=2,-2 anyway=-2,0 aqui=19,0 aqui_$=6,0 aqui_al=2,0
aqui_hay=7,0 arm=-2,0 armchair=2,0 armchair_$=2,0 around=18,8 around_$=8,6 around_me=5,0 around_my=2,0 as=-6,0 as_i=6,0
as_if=-2,0 as_loud=0,5 as_you=0,3 asked=-5,0 asked_me=-2,0 asking_$=-3,0 asking_you=4,0 asks=-2,0 assembly=7,0
assistant=2,0 assistant_in=4,0 atm=2,0 attic=-2,0 auctioneer=7,0 auctioneer_it=7,0 audifonos=0,2 audio=-8,-2 autour=4,0
autour_me=4,0 awake=-3,23 awake_$=0,15 awake_again=0,2 away=9,18 away_$=14,17 baby=11,0 backstage=8,0 backstage_$=3,0
backstage_i=3,0 bad_$=8,0 bad_to=-3,0 badly=7,0 badly_$=7,0 ballet=8,0 ballet_$=6,0 band=4,0 bank=6,0 bank_$=10,0
bath=-4,0 batteries=-4,5 be_$=-7,2 be_ALONE=0,9 be_AUDIO=-5,0 be_BROKEN=12,-2 be_CHORE=-7,-2 be_DATA=-3,0 be_DEAF=7,0
be_DRIVE=0,-2 be_FULL=4,0 be_HEAR=2,0 be_HOLD=-8,0 be_NEAR=15,5 be_NOISE=8,0 be_OVER=0,12 be_PAPER=8,0 be_PRACTISE=-7,0
be_PUBLIC=-5,-2 be_QUIET=9,0 be_QUIETPLACE=-7,-4 be_READ=-2,0 be_RECORD=4,0 be_SHOW=8,0 be_SLEEP=3,0 be_SPEAK=2,0
be_TELL=2,0 be_VEHICLE=5,0 be_WRITE=-3,0 be_about=13,0 be_again=-5,6 be_aqui=2,0 be_backstage=9,0 be_bad=4,0
be_birdwatching=10,0 be_blocked=4,0 be_boarding=10,0 be_breaking=9,0 be_by=0,7 be_careful=8,0 be_charged=0,2
be_charging=6,0 be_cold=-8,0 be_coming=-3,0 be_drifting=5,0 be_drowned=11,0 be_fine=0,2 be_going=-8,0 be_gone=-2,0
be_happening=2,0 be_hard=2,0 be_in=20,0 be_invigilating=12,0 be_it=-3,5 be_live=12,0 be_minding=3,0 be_mitten=2,0
be_my=3,-3 be_nice=-2,0 be_not=-5,0 be_off=-5,25 be_on=17,0 be_only=-2,0 be_out=9,20 be_outside=0,12 be_planning=2,0
be_playing=5,0 be_praying=20,0 be_she=-4,2 be_shut=0,2 be_standing=3,0 be_stood=3,0 be_studying=10,0 be_surrounded=4,0
be_teaching=2,0 be_there=-17,-2 be_to=-2,0 be_too=-2,0 be_torture=2,0 be_uber=4,0 be_under=2,0 be_visiting=2,0
be_want=-3,0 be_with=16,0 beach_she=3,0 because=-4,0 because_i=-2,0 bed=9,-3 bed_$=4,-2 bed_NEAR=6,0 bed_in=2,0
beeps=-2,0 beeps_$=-2,0 before=-3,-3 behind=-9,8 believe=-5,0 believe_NOISE=-4,0 bench=7,0 bench_$=7,0 beside=13,0
besprechung=6,0 between=-7,0 between_two=-4,0 be~ALONE=10,12 be~AUDIO=0,-3 be~BLIND=-3,0 be~BOSS=4,-2 be~BROKEN=3,-6
be~CARGO=-6,0 be~CHORE=-9,-7 be~DATA=5,0 be~DEAF=-8,0 be~DRAFT=2,0 be~DRIVE=0,-5 be~EYES=9,0 be~HEADSET=-3,-3
be~HEAR=-4,2 be~KEEP=3,0 be~LATER=5,0 be~LOOK=3,0 be~MEMO=5,3 be~MESS=-2,0 be~NEAR=5,0 be~NOISE=0,-3 be~NUMBERS=-3,0
be~OVER=0,4 be~PAPER=8,0 be~PEN=2,0 be~PERCH=-10,-2 be~PUBLIC=-2,3 be~QUIET=-3,-2 be~QUIETPLACE=3,2 be~READ=7,0
be~RECORD=5,0 be~SCREEN=0,3 be~SHOW=10,0 be~SLEEP=7,0 be~SMALL=-5,0 be~SOUNDHW=-3,-4 be~SPEAK=17,8 be~TELL=5,0
be~TEXT=-2,0 be~VEHICLE=0,-2 be~WRITE=-3,0 bibliothek=2,0 bibliotheque=7,0 bird=2,0 birdwatching=10,0 birdwatching_$=4,0
birdwatching_SCREEN=4,0 black=-2,0 blast=5,0 blast_$=4,0 blind=-4,0 blocked=8,0 blocked_$=3,0 blocked_from=2,0
bloke=-2,0 blowing=8,0 blowing_NOISE=9,0 blue_light=2,0 boarding=11,0 boarding_$=10,0 book=0,-3 booked=5,0 booked_$=5,0
books=-2,0 booth=6,0 booth_$=3,0 boring=-2,0 born=2,0 born_DEAF=3,0 boss=5,-3 both=6,0 bother=0,2 bread=2,0 bread_on=2,0
break=-5,8 break_$=-2,6 breaking=9,0 breaking_on=9,0 broken=2,0 brother=-3,0 bruit=6,0 brummt=3,0 building=2,0
building_site=5,0 bunk=4,0 bunk_with=2,0 burst=8,0 burst_$=4,0 bus=-3,0 but=-6,-13 but_i=0,-5 but_me=0,-2 buttering=2,0
buy=-2,0 by=-5,0 by_ALONE=0,6 by_BOSS=10,0 by_DEAF=-5,0 by_his=2,0 by_now=-2,0 c=-3,0 cabin=-4,0 call=11,13 called=8,-2
calling=-2,0 came=-2,0 camera=8,0 camera_it=3,0 camera_on=3,0 can_$=-5,0 can_HEAR=3,16 can_LOOK=0,-2 can_SPEAK=0,14
can_have=0,8 can_i=-15,-3 can_make=-2,6 can_me=6,0 can_not=12,-15 can_you=-13,-10 cancelled=-4,0 cancelling=-3,0
cancelling_HEADSET=-3,0 can~AUDIO=15,4 can~BROKEN=-3,0 can~DEAF=-11,0 can~GUIDE=0,7 can~HEAR=5,10 can~KIN=0,2
can~LOOK=-8,-5 can~NEAR=-2,5 can~NOISE=-6,6 can~OVER=4,0 can~PUBLIC=0,-2 can~QUIETPLACE=-3,-3 can~SCREEN=-8,0
can~SLEEP=-10,0 can~SOUNDHW=0,6 can~SPEAK=7,8 can~TELL=7,0 car=0,2 cards=-2,0 care_$=2,0 careful=29,0 careful_$=30,0
carriage=3,0 cat=-9,0 catch=14,0 catch_word=10,0 caught=4,0 caught_every=3,0 ceiling=-6,0 ceiling_$=-2,0 cemetery=6,0
cemetery_$=2,0 cemetery_have=2,0 cenotaph=2,0 ceremony=8,0 chair_NEAR=-2,0 chamber=10,0 chamber_$=9,0 chance=5,0
chance_HEAR=2,0 changing=3,0 chaos=2,0 chaos_in=2,0 chapel=2,0 charged=0,15 charged_$=0,7 charged_on=0,2 charging=3,0
charging_$=4,0 charging_across=-2,0 chat=-4,0 cheap_$=2,0 chemist=3,0 chess=8,0 chess_tournament=6,0 chest=14,0
chest_$=7,0 children=-3,0 chipper=2,0 chipper_$=2,0 choir=7,3 choir_PRACTISE=5,0 church=-11,3 cine=6,0 cinema=-3,2
circle=2,0 clappers=2,0 clappers_$=2,0 clase=3,2 class=-13,0 client=3,0 clock=-2,0 clock_tick=0,2 closed_$=-2,0
closed_my=2,0 club=-5,0 cochlear=2,0 cockpit=-2,0 cockpit_$=-2,0 coffee=3,0 cold=6,-2 cold_$=4,0 cold_AUDIO=-2,0
cold_there=2,0 colin_it=2,0 come=16,3 come_$=6,0 come_across=4,0 come_again=0,10 come_in=14,0 come_on=-2,0
come_through=2,0 comes=10,0 comes_out=13,0 coming=8,0 coming_$=4,0 compartment=2,0 compartment_$=2,0 complain=2,0
complain_about=3,0 completely=3,0 completely_$=4,0 compressor=2,0 computer=-2,0 con=4,0 concert=-5,0 conference=-6,0
confession=3,0 confession_in=2,0 confidential=3,0 connected=15,0 connected_to=15,0 consultant=8,0 consultant_it=7,0
contract=2,0 contract_$=3,0 cook=0,3 cooking=-2,0 cor=2,0 cor_HEAR=2,0 cost=-3,0 cot=2,0 cote=2,0 cotton=2,0 cough=4,0
cough_$=2,0 council_chamber=7,0 cours=0,3 court=-5,5 cousin=-4,2 crackles=-3,0 crackling=11,0 crane=-2,0
crematorium=-2,0 crematorium_$=-2,0 cross_PRACTISE=-2,0 crowd=3,2 crowded=4,0 curtain=19,0 curtain_$=3,0 curtain_it=10,0
customer=-3,0 cutting=7,0 cutting_out=10,0 dad=-6,-2 damaged=-4,0 damaged_$=-3,0 dan=3,2 dan_it=0,3 dark=-5,0 data=15,0
daughter=4,0 day=-12,-5 day_$=-9,-8 days=-3,0 dead=2,0 deaf=4,-2 deer=17,0 deer_$=6,0 deer_twenty=8,0 defenders=4,4
deh=4,0 deh_inna=2,0 del=-2,0 delivery=13,0 delivery_come=13,0 demo=2,0 dentist_chair=-2,0 dentist_it=5,0 desk=7,-2
desk_NUMBERS=4,0 desk_now=-2,0 desk_on=-2,0 desks_away=2,0 detention=8,0 detention_$=7,0 devices=3,0 dey=8,0 did=2,7
did_QUIETPLACE=8,0 did_i=-5,0 did_landlord=4,0 did_not=4,0 did_other=5,0 did_she=0,-3 died=8,0 diet=-3,0 difference=-5,0
difference_between=-5,0 different=-2,0 dinner=-3,-2 dire=5,0 disco=-4,0 discreet=8,0 discreetly=5,0 display=-7,0
distorted=4,0 distorted_$=4,0 dit_quoi=2,0 diving=2,0 do=-8,-11 do_$=-3,0 do_BOSS=-2,0 do_NOISE=-3,0 do_blue=2,0
do_i=19,3 do_it=-3,0 do_not=13,-5 doctors=0,2 does=-4,-10 does_TEXT=4,0 does_delivery=11,0 does_not=5,0 doing=-3,-2
don=0,4 done=0,-11 door=0,9 door_$=4,0 door_it=0,2 doorbell=-3,0 dorm=5,0 dort=3,0 down=4,0 down_$=5,-2 down_PUBLIC=8,0
down_for=3,0 down_somewhere=0,2 dozing=8,0 dressing=3,0 dressing_room=3,0 drifting=7,0 drifting_off=7,0 drill=0,3
drilling=6,0 drive=2,0 driver=0,4 driving=-5,-4 drop=-2,0 dropped=10,3 drowned=11,0 drowned_out=11,0 drowning=2,0
drumming=5,0 drumming_on=5,0 dry=-3,2 dry_$=-2,2 dryer=18,0 dryer_and=2,0 dryer_it=6,2 dwyer=-2,0 dwyer_in=-2,0
each=-8,0 each_HANDS=-3,0 ear=-4,0 earbud=-3,0 earbuds=7,7 eardrum=11,0 early=-2,4 early_$=0,2 earphones=-2,0
earpiece=3,0 earpiece_$=2,0 earplugs=-3,2 ears=0,6 earshot=3,5 earwigging=4,0 ecouteurs=2,0 eight=-5,0 einer=5,0
einer_QUIETPLACE=3,0 eingeschlafen=2,0 eleven=3,0 eleven_$=2,0 else=7,5 else_be=5,6 em=-2,0 email=2,-4 emptied=0,3
ended=0,12 engine=-11,-4 engines=2,0 english=-5,0 enough=-2,0 entends=16,0 erzahl=3,0 escuchar=2,0 estate=0,2
estate_agent=0,2 even=-4,0 evening=-2,0 ever_play=3,0 every=19,-2 every_AUDIO=7,0 every_NOISE=2,0 every_third=3,0
every_word=2,0 everyone=3,11 everywhere_NEAR=2,0 ex=5,0 ex_be=4,0 examen=2,0 extractor=5,0 extractor_fan=4,0 eyes=3,-2
face=-4,0 factory=3,0 fan=6,0 fan_it=4,0 fast=-2,0 feet=8,0 feet_away=5,0 ferry=-3,0 festival=4,0 few_DATA=2,0
field_SPEAK=4,0 film=-8,-3 filming=-2,0 fils=2,0 finally=13,27 finally_$=0,18 finally_SLEEP=2,0 finally_down=15,0
find=3,0 find_out=4,0 fine=-7,5 fine_$=-7,-2 fine_she=0,3 fingers=-3,0 finish=0,4 finish_$=0,2 finished=0,8 fire=-3,0
firm=7,0 firm_WRITE=5,0 fit=0,3 five=-2,0 fixed=-2,3 fixed_$=0,2 flat=-3,0 flatmate=6,0 flight=0,2 floor=6,0 floor_$=4,0
folk=2,0 food=2,0 food_PUBLIC=3,0 foot_away=2,0 football_NOISE=2,0 for=-8,-11 for_beach=3,0 for_day=0,2 for_his=9,0
for_it=-2,0 for_me=-6,0 for_my=-4,0 for_new=0,2 for_night=2,0 for_serve=2,0 for_station=9,0 for_two=-2,0 form=-5,0
forty=-2,0 found=-5,16 found_my=-3,11 foundry=3,0 four=-3,0 four_$=-2,0 four_snorers=6,0 frau=2,0 free=-3,0 freely=0,3
freely_$=0,2 friday=-2,0 from=-20,-2 from_NEAR=-4,0 from_him=-2,0 from_me=4,0 front=8,0 front_DRIVE=9,0 full=15,0
funeral=-5,0 funny=2,0 funny_$=2,0 fur=2,0 gale=6,0 gallery=2,0 game_$=-2,0 gate=-8,0 gente=6,0 geschrieben=3,0
get=-8,-5 get_thrown=8,0 gigs=-2,0 girl=-2,0 giving=6,0 glasses=0,-3 gloves=-3,0 go=-4,0 go_$=-3,0 go_into=4,0
go_on=-2,0 god=-5,0 god_$=0,3 goes_mad=5,0 going=9,-2 going_$=13,0 going_NEAR=5,0 going_in=-2,0 going_on=2,0
going_to=-15,0 golf=-2,0 golf_$=-2,0 gone=6,19 gone_$=2,9 gone_completely=3,0 gone_home=0,7 gone_off=0,-12 gone_out=0,5
gone_to=0,9 gonna=-2,0 good=-4,0 good_VEHICLE=0,2 got=2,0 got_CARGO=7,0 got_DEAF=10,0 got_HEADSET=-4,0 got_SLEEP=4,0
got_SOUNDHW=5,0 got_my=-3,9 got_not=2,0 got_out=0,2 got_to=3,0 gp=0,2 grand=-2,0 grandad=-2,0 great_it=2,0 groom=2,0
grossraumburo=8,0 grossraumburo_$=8,0 guest=0,2 ha=-2,0 ha_$=-2,0 hab_not=3,0 habe=2,0 hablar=0,3 had=-8,0 had_my=0,2
hair=-5,0 half=-5,0 half_DEAF=2,0 halfway_$=2,0 hall=6,5 hall_$=7,0 hammer=2,0 hammering=7,0 hand=5,0 hands=-13,-5
handset=2,0 handy=8,0 hang=4,0 hard=3,0 hard_HEAR=4,0 has=2,13 has_BROKEN=0,2 has_OVER=0,4 has_PUBLIC=3,0 has_SEND=4,0
has_come=4,0 has_gone=-2,0 has_started=10,0 have=2,10 have_AUDIO=0,6 have_DEAF=3,0 have_OVER=0,5 have_PUBLIC=0,2
have_SEND=0,2 have_gone=2,3 have_it=-2,0 have_not=0,-2 have_to=7,0 have_you=5,0 having_BOSS=-2,0 having_CARGO=2,0
hay=13,0 hay_mucha=6,0 hay_mucho=4,0 head=5,-3 head_$=4,0 headphones=-3,2 headset=2,0 hear=2,2 heard=-8,0 hearin=2,0
hearing=0,-2 hello=-3,0 help=-2,0 helps_AUDIO=2,0 here=4,2 heure=4,0 heure_$=4,0 hi=-2,0 hiding=6,0 hier=21,0 hier_$=4,0
hier_be=9,0 hier_remote=2,0 him=0,-2 him_any=-2,0 his_$=12,0 his_HANDS=3,0 his_KIN=0,3 his_QUIET=2,0 his_QUIETPLACE=-2,0
his_SHOW=8,0 his_SPEAK=2,0 his_bed=4,0 his_party=8,0 his_vows=5,0 his~BOSS=-3,0 his~DEAF=-3,0 his~HANDS=6,0 his~KIN=0,3
his~QUIET=6,0 his~QUIETPLACE=-2,-2 his~SHOW=7,0 his~SLEEP=3,0 hold=4,0 holding=-4,0 holiday=-6,0 holiday_$=-5,0
home=-9,7 home_$=-4,0 home_i=0,2 home_now=0,3 hoover=7,5 hor=10,2 hospital=-5,0 hostel=2,0 hot_desk=2,0 hotel=-2,0
hotel_room=0,2 hour=-7,0 hour_$=-2,0 hours=-2,0 house=-3,8 house_$=2,2 house_be=-2,0 how=-14,-10 how_do=-6,0
how_long=4,0 how_loud=3,0 how_many=-9,0 how_she=3,0 howling=6,0 hundred=6,0 hundred_BOSS=3,0 hung=0,17 hung_on=0,17
hurts=2,0 husband=-3,0 hush=10,0 i_'d=0,-2 i_'ll=-13,-8 i_BROKEN=4,-4 i_HEAR=3,6 i_READ=5,0 i_SLEEP=-3,0 i_SPEAK=0,-2
i_TELL=-2,0 i_WRITE=5,0 i_ai=3,0 i_be=14,3 i_buy=-2,0 i_can=0,9 i_dey=4,0 i_did=3,0 i_do=0,-2 i_found=0,3 i_get=-4,0
i_go=-2,0 i_hab=2,0 i_habe=2,0 i_have=6,-5 i_keep=-2,0 i_meet=10,0 i_my=-9,0 i_not=-4,0 i_now=-4,0 i_only=6,0 i_park=3,0
i_said=-2,0 i_take=-6,0 i_think=-2,0 i_took=4,2 i_use=9,0 i_want=-7,-5 i_wear=3,0 i_work=-2,0 ice=-2,0 ici=4,0 if=4,-7
if_i=-8,0 if_it=11,0 if_you=0,-2 implant=9,0 implant_$=4,0 implant_it=2,0 in_$=4,5 in_AUDIO=-5,0 in_CHORE=2,0
in_DEAF=-3,0 in_DRIVE=-2,0 in_HEAR=0,3 in_KIN=-8,0 in_LOOK=4,0 in_MESS=-3,0 in_NEAR=14,0 in_NOISE=6,-2 in_PERCH=-4,0
in_PUBLIC=6,0 in_QUIET=4,0 in_QUIETPLACE=2,-16 in_RECORD=4,0 in_SEND=-2,0 in_SMALL=-3,0 in_SPEAK=-3,0 in_TELL=7,0
in_TEXT=-3,0 in_VEHICLE=-5,0 in_again=28,0 in_armchair=2,0 in_ballet=7,0 in_bed=7,-3 in_bunk=2,0 in_ceiling=-3,0
in_cemetery=6,0 in_cenotaph=2,0 in_chair=4,0 in_chemist=3,0 in_chess=8,0 in_choir=5,0 in_cockpit=-2,0 in_confession=3,0
in_corridor=0,2 in_cot=2,0 in_council=7,0 in_dentist=2,0 in_detention=8,0 in_each=-2,0 in_einer=5,0 in_end=-3,0
in_evensong=2,0 in_football=2,0 in_four=-4,0 in_grossraumburo=6,0 in_his=-10,0 in_home=0,-2 in_house=-2,0 in_i=0,2
in_intensive=4,0 in_it=7,5 in_kitchen=-5,0 in_laptop=-2,0 in_last=-4,16 in_laws=2,0 in_maths=2,0 in_memorial=7,0
in_minute=11,0 in_my=-9,0 in_night=-5,0 in_now=2,0 in_one=-2,0 in_other=-5,0 in_poker=7,0 in_room=9,-2 in_sec=6,0
in_slightest=3,0 in_spring=4,0 in_staff=3,0 in_stalls=8,0 in_station=-2,0 in_study=7,0 in_ten=-5,0 in_thirty=6,0
in_till=9,0 in_vestry=2,0 in_volant=-3,0 in_wings=6,0 in_work=4,0 in_yard=0,2 in_zoom=3,0 infection_$=2,0 inna=4,0
inna_QUIETPLACE=2,0 inspector=2,0 insurance=2,0 insurance_now=4,0 intensive=4,0 intensive_care=4,0 interview=4,0
interviewed=6,0 into_QUIETPLACE=3,0 invalid=2,0 invalid_i=2,0 invigilating=14,0 invigilating_$=6,0
invigilating_please=4,0 invigilation=3,0 invigilation_NEAR=3,0 invigilator=2,0 in~ALONE=0,2 in~AUDIO=-5,2 in~BOSS=8,0
in~BROKEN=0,4 in~CHORE=-7,-2 in~HANDS=2,0 in~HEAR=-11,0 in~KIN=-2,0 in~LATER=-2,0 in~LOOK=7,0 in~MEMO=3,0 in~MESS=-4,0
in~NEAR=7,0 in~NOISE=2,-4 in~PAPER=2,0 in~PERCH=-4,0 in~PRACTISE=9,0 in~PUBLIC=10,-3 in~QUIETPLACE=14,-10 in~READ=3,0
in~RECORD=7,0 in~SCREEN=-8,0 in~SLEEP=-2,0 in~SMALL=-3,0 in~SOUNDHW=-3,0 in~SPEAK=-5,-3 in~TELL=8,0 in~TEXT=-4,0
in~VEHICLE=0,4 in~WRITE=2,0 it_$=-6,-9 it_AUDIO=-4,0 it_BOSS=7,0 it_BROKEN=-3,8 it_CARGO=3,0 it_CHORE=5,0 it_DEAF=-9,0
it_DRAFT=-3,0 it_DRIVE=3,0 it_GUIDE=5,0 it_HEADSET=0,4 it_HEAR=-2,-2 it_NEAR=5,0 it_NOISE=0,2 it_OVER=-2,13 it_PERCH=4,0
it_PUBLIC=-4,0 it_QUIET=5,6 it_QUIETPLACE=5,0 it_SEND=5,0 it_SLEEP=4,0 it_SPEAK=6,0 it_STORY=-2,0 it_TEXT=0,5
it_VEHICLE=2,0 it_about=30,0 it_again=0,-2 it_awake=0,22 it_away=0,2 it_bad=-2,0 it_book=5,0 it_brief=2,0 it_charged=0,9
it_cheap=2,0 it_closed=0,2 it_cold=2,0 it_come=7,2 it_coming=6,0 it_connected=15,0 it_curtain=2,0 it_day=-8,-5
it_distorted=4,0 it_drumming=5,0 it_finally=11,0 it_fine=-2,5 it_fixed=0,2 it_for=-7,0 it_from=-2,0 it_going=12,0
it_gone=8,19 it_good=0,3 it_got=-4,-3 it_head=3,0 it_heure=5,0 it_his=8,0 it_i=-7,3 it_in=0,-12 it_it=0,-7 it_last=19,0
it_lights=2,0 it_loud=6,0 it_loudspeaker=6,0 it_lunch=4,0 it_makes=3,0 it_me=-5,0 it_morning=-5,0 it_my=-7,-4
it_nearly=5,0 it_not=0,7 it_now=4,-4 it_off=-5,0 it_on=3,7 it_only=13,0 it_open=7,0 it_out=-5,-8 it_places=2,0
it_playing=2,0 it_risen=0,2 it_room=2,0 it_round=2,0 it_rude=4,0 it_she=-2,0 it_shut=-6,10 it_started=7,0
it_starting=3,0 it_switched=0,3 it_take=3,0 it_thing=8,0 it_to=-6,-2 it_too=4,0 it_total=6,0 it_want=-5,0 it_week=-3,0
it_with=-6,0 it_woken=0,11 it_working=-2,4 it_works=-2,3 italy=2,0 itch=4,0 itch_in=4,0 its=-3,4 it~ALONE=-8,3
it~AUDIO=-2,0 it~BOSS=8,0 it~BROKEN=0,2 it~CARGO=2,0 it~CHORE=17,0 it~DATA=-3,0 it~DEAF=-14,-8 it~DRIVE=2,0 it~EYES=-3,0
it~FULL=6,0 it~GUIDE=4,0 it~HEADSET=-6,0 it~HEAR=-4,-8 it~KEEP=6,0 it~MESS=2,0 it~NEAR=3,7 it~NOISE=5,-2 it~NUMBERS=2,0
it~OVER=0,6 it~PERCH=7,-2 it~PRACTISE=-3,0 it~PUBLIC=0,-2 it~QUIET=-5,2 it~QUIETPLACE=-14,-9 it~READ=5,0 it~RECORD=-2,0
it~SCREEN=-4,0 it~SEND=3,2 it~SHOW=3,0 it~SLEEP=9,2 it~SMALL=-2,0 it~SOUNDHW=-2,-5 it~SPEAK=8,0 it~STORY=-3,0
it~TELL=-2,2 it~TEXT=4,7 it~VEHICLE=5,6 it~WRITE=2,0 i~ALONE=8,8 i~AUDIO=-9,0 i~BLIND=-4,0 i~BOSS=10,0 i~BROKEN=0,-2
i~CARGO=2,0 i~CHORE=-11,-5 i~DATA=6,0 i~DEAF=19,-2 i~DRIVE=-14,-6 i~EYES=-3,-2 i~FULL=-5,0 i~HANDS=-7,0 i~HEADSET=2,8
i~HEAR=5,17 i~HOLD=-2,-2 i~KEEP=-5,0 i~KIN=3,0 i~LOOK=0,-6 i~MESS=-5,-2 i~NEAR=-11,0 i~NOISE=2,-3 i~OVER=-10,-17
i~PERCH=-10,0 i~PRACTISE=-5,0 i~PUBLIC=10,7 i~QUIET=4,0 i~QUIETPLACE=0,2 i~READ=-3,0 i~RECORD=3,0 i~SCREEN=2,2
i~SHOW=3,0 i~SLEEP=-17,0 i~SOUNDHW=0,3 i~SPEAK=0,2 i~TELL=0,-2 i~TEXT=4,0 i~VEHICLE=-5,-5 i~WRITE=0,3 jackhammer=3,0
jackhammers=3,0 jazz_on=3,0 jet=2,0 jet_NOISE=2,0 job=-3,0 job_$=-2,0 judge=7,0 june=-2,0 june_$=-2,0 juror=-2,0
juror_in=-2,0 jury=5,3 keep=4,-4 keep_QUIET=4,0 keep_it=12,0 keep_me=-3,0 keeps=7,0 keeps_cutting=10,0 kid=-2,0
kids=-2,0 kill=3,0 kill_me=3,0 kitchen=-7,0 kleine=2,0 knees=-3,0 know=-3,-4 know_$=-4,0 know_any=2,0 knowing_$=2,0
knows=-8,0 knows_$=-6,0 kopfhorer=5,0 lad=-5,0 lado=3,0 lady=-3,0 landline=2,0 landlord=7,3 landlord_SPEAK=4,0
landlord_it=4,4 language=8,0 language_$=10,0 lap=7,0 laptop_it=6,0 laptop_now=-4,0 last=4,10 last_$=-4,12
last_PUBLIC=5,0 last_TEXT=16,0 last_few=2,0 last_night=-4,0 last_one=2,0 laws=2,0 laws_$=2,0 learn=-3,0 leave=-4,0
lecture=6,6 leeds=2,0 leeds_$=2,0 left=-9,15 lent=2,0 lent_my=5,0 lesson=2,-2 let=-4,0 let_KIN=5,0 let_me=-7,0
letter=0,-2 letters=-9,0 library=0,11 light_EYES=2,0 lights=2,-5 lights_be=9,-2 limerick=4,0 line=-8,-6 lips=5,0
list=3,0 listen=-17,-5 listened=2,0 little=5,0 live=18,0 live_$=12,0 loading=-2,0 long_$=-5,0 long_be=3,0 long_do=2,2
long_does=2,0 long_should=-2,0 look=0,-2 looking=-10,-2 loop_consultant=2,0 lost=-3,-4 loud_$=2,-10 loud_NEAR=6,0
loud_NOISE=-2,0 loud_as=0,5 loud_for=-2,0 loud_hier=9,0 loud_in=4,0 loud_let=2,0 loud_outside=-2,0 loudspeaker=12,0
loudspeaker_$=3,0 loudspeaker_has=5,0 loud~BROKEN=2,0 loud~LOOK=3,0 loud~NEAR=10,0 loud~SOUNDHW=-2,0 lovely=-3,0
lunch=2,2 lunch_$=0,2 lunch_booked=5,0 machine=-12,0 machines=5,2 mad=3,0 mad_$=3,0 made=3,0 made_NOISE=2,0 make=-4,-3
make_NEAR=-4,0 make_NOISE=4,3 make_QUIET=2,0 makes=7,0 makes_AUDIO=2,0 makes_NOISE=2,0 mal_my=3,0 man=-4,0 man_has=0,2
many=-8,-2 many_BOSS=-6,0 map=-2,0 map_$=-2,0 mask=-3,0 match=2,0 me_$=3,-5 me_DEAF=2,0 me_HANDS=5,4 me_NEAR=-3,0
me_OVER=0,-3 me_QUIET=-3,0 me_SPEAK=-2,0 me_STORY=5,0 me_about=-2,0 me_be=5,0 me_i=-7,0 me_in=9,0 me_it=-3,0
me_last=-2,0 me_not=2,0 me_now=2,0 me_on=-2,0 me_out=-5,0 me_something=2,0 me_through=-2,0 me_truth=0,2 me_want=-3,0
mean_your=4,0 meditation=3,0 meet=9,0 meet_$=10,0 meeting=-7,3 meetings=-9,0 megabytes=2,0 memorial=7,0 memorial_$=2,0
memorial_my=2,0 men=2,0 message=7,5 metre=6,0 metres=9,0 metres_off=7,0 metro=6,0 me~HANDS=7,3 me~NEAR=-7,0
me~NOISE=2,-2 me~OVER=0,-4 me~QUIET=0,3 me~SCREEN=14,0 me~SLEEP=-2,0 me~SOUNDHW=-3,0 me~SPEAK=-3,-3 me~STORY=4,0
mic=29,0 mic_$=3,0 mic_it=11,0 mic_works=9,0 mid=4,0 mid_QUIETPLACE=8,0 middle=6,0 middle_CHORE=-2,0
middle_QUIETPLACE=8,0 middle_school=4,0 milking=-2,0 mind=4,0 mind_$=5,0 minding=2,0 minibus=2,0 minute=6,0
minute_$=10,0 minutes=5,0 misa=2,0 missing=-2,0 mitten=2,0 mitten_in=2,0 mixer=3,0 mode=8,0 mode_$=6,0 monde=3,0
monitor=8,0 more=-11,10 more_$=-6,5 more_QUIET=-2,3 morning=-5,0 morning_$=-7,0 morning_i=2,0 mother=-6,0
mother-in-law=3,0 motorway=-2,0 moved=0,3 mower=-4,3 mr=-2,0 mrs_o=-2,0 much=7,0 much_NOISE=7,0 much_as=3,0 mucha=6,0
mucha_BOSS=6,0 mucho=4,0 mucho_NOISE=4,0 muffled=2,0 muffs=6,0 muffs_on=5,0 mum=9,0 mumble=20,0 museum=2,0 music=-9,6
must=18,0 must_not=20,0 mute=7,0 muted=12,0 my_AUDIO=3,0 my_CARGO=3,0 my_DEAF=0,2 my_EYES=-10,-5 my_HANDS=2,-3
my_HEADSET=12,10 my_HEAR=18,0 my_KIN=-8,0 my_NEAR=-2,0 my_PAPER=2,0 my_QUIETPLACE=-3,0 my_SCREEN=2,0 my_SOUNDHW=4,3
my_TEXT=2,0 my_bed=-5,0 my_budget=2,0 my_chest=10,0 my_deh=2,0 my_end=3,0 my_ex=4,0 my_head=5,0 my_in=2,0 my_knees=-2,0
my_laptop=7,0 my_mic=2,0 my_one=2,0 my_own=-10,21 my_parents=3,0 my_pills=3,3 my_sohn=-2,0 my_way=-2,0 myself=-2,5
my~AUDIO=-2,0 my~BOSS=-11,-5 my~BROKEN=3,-5 my~DEAF=5,3 my~DRIVE=3,0 my~EYES=-10,-6 my~GUIDE=-2,-2 my~HANDS=0,-4
my~HEADSET=10,11 my~HEAR=-4,-2 my~KIN=2,-4 my~NEAR=5,0 my~NOISE=-6,0 my~NUMBERS=3,0 my~PAPER=4,0 my~PRACTISE=2,0
my~QUIETPLACE=0,-2 my~SCREEN=4,0 my~SEND=2,0 my~SLEEP=7,0 my~SOUNDHW=12,0 my~SPEAK=-8,0 my~VEHICLE=4,0 name=-5,0
nap=-6,0 napping=7,0 near=-16,0 nearly=6,0 nearly_gone=4,0 nena=2,0 new=-7,7 new_BROKEN=-2,7 new_DRIVE=0,2
new_SCREEN=2,0 newborn=7,0 news=-2,0 next=-8,-7 ni=2,0 nice=-8,0 night=-5,-3 night_$=-7,-2 nine=-2,0 nodded=4,0
noise=26,17 noisy=16,0 nosy=6,0 nosy_KIN=5,0 not_$=0,-3 not_ALONE=13,-3 not_AUDIO=-3,-2 not_DATA=10,0 not_DEAF=-7,0
not_FULL=0,2 not_HEADSET=25,0 not_HEAR=-3,-7 not_NEAR=-4,-4 not_NOISE=11,0 not_QUIET=8,0 not_READ=-4,0 not_SCREEN=7,0
not_SLEEP=-2,0 not_SOUNDHW=6,0 not_SPEAK=4,-2 not_TEXT=-2,0 not_WRITE=-2,0 not_any=7,0 not_around=0,6 not_asking=4,0
not_be=-10,0 not_can=11,0 not_catch=10,0 not_chance=6,0 not_come=5,0 not_comes=10,0 not_else=0,6 not_ever=5,0
not_find=3,0 not_follow=3,0 not_for=2,0 not_get=-2,0 not_great=2,0 not_have=4,-2 not_in=0,3 not_it=-7,0 not_let=7,0
not_make=7,0 not_more=-4,4 not_one=-8,2 not_pair=-3,0 not_play=16,0 not_possible=5,0 not_squeak=2,0 not_stand=-2,0
not_to=2,0 not_touch=-3,0 not_traigo=3,0 not_understand=6,0 not_want=5,8 not_way=2,0 not_work=9,0 not_working=3,0
not_yet=2,0 note=2,0 nothin=2,0 not~ALONE=11,-5 not~AUDIO=16,-4 not~BROKEN=-2,0 not~CARGO=3,0 not~DATA=8,0
not~DRIVE=-2,0 not~EYES=-2,0 not~FULL=0,2 not~GUIDE=8,0 not~HEADSET=38,-2 not~HEAR=31,-11 not~MEMO=-2,0 not~NEAR=0,6
not~NOISE=10,0 not~OVER=11,0 not~PAPER=-5,0 not~PEN=-2,0 not~PUBLIC=5,0 not~QUIET=-4,17 not~QUIETPLACE=-2,0
not~READ=-2,-2 not~RECORD=-3,0 not~SCREEN=0,-2 not~SEND=-4,0 not~SLEEP=5,0 not~SOUNDHW=19,-3 not~SPEAK=3,-5
not~TEXT=-7,0 now_$=0,24 now_HEAR=0,2 now_MEMO=0,2 now_NEAR=8,0 now_beeps=-2,0 now_i=-13,11 now_in=12,0 now_keep=2,0
now_now=23,-4 now_on=-4,0 now_there=4,0 nowhere=-3,0 nowt=3,0 now~BOSS=-2,0 now~EYES=2,0 now~HEAR=0,12 now~KIN=-8,3
now~MEMO=0,4 now~NEAR=6,0 now~NOISE=-2,0 now~QUIETPLACE=4,0 now~SPEAK=0,4 number=4,0 numbers=-3,0 nurse=5,0 nursery=4,0
o=-3,0 o_dwyer=-2,0 oars=-2,0 oars_$=-2,0 off=5,20 off_$=0,-3 off_AUDIO=2,0 off_PRACTISE=0,6 off_PUBLIC=0,8
off_QUIET=-3,4 off_SCREEN=0,6 off_SPEAK=0,6 off_TELL=4,0 off_air=0,4 off_for=2,0 off_i=2,0 off_in=3,0 off_now=0,-2
off_on=11,-2 office=-3,-2 officer=-2,0 oigo=3,0 old=-2,0 on_$=11,18 on_CARGO=2,0 on_DRIVE=-4,0 on_FULL=10,0
on_GUIDE=-6,0 on_HOLD=10,0 on_LATER=5,0 on_NEAR=3,0 on_PRACTISE=3,0 on_PUBLIC=5,-6 on_QUIET=9,0 on_QUIETPLACE=5,0
on_READ=0,2 on_RECORD=2,0 on_SCREEN=8,0 on_SPEAK=-3,0 on_VEHICLE=-9,0 on_air=7,0 on_already=-3,10 on_another=2,0
on_be=2,0 on_building=5,0 on_cross=-2,0 on_diet=-3,0 on_from=-3,0 on_his=0,3 on_holiday=-6,0 on_i=9,0 on_it=0,-6
on_landing=2,0 on_landline=3,0 on_loudspeaker=6,0 on_my=0,4 on_now=0,11 on_on=-8,0 on_one=0,-2 on_other=3,0 on_oven=2,0
on_set=12,0 on_sign=2,0 on_sofa=-5,0 on_stage=11,0 on_stakeout=5,0 on_sunday=-2,0 on_to=-5,0 on_website=3,0 on_with=4,0
on_zoom=8,0 once=-2,0 one=-11,-11 one_DEAF=2,0 one_NOISE=-3,0 one_be=8,0 one_for=3,0 one_it=4,0 ones=-2,0 only_$=-3,0
only_caught=3,0 only_mic=7,0 only~SLEEP=2,0 on~AUDIO=2,0 on~BROKEN=2,0 on~DEAF=5,0 on~DRAFT=3,0 on~FULL=8,0
on~HEADSET=-3,0 on~HOLD=7,0 on~KIN=4,0 on~LATER=2,0 on~NOISE=-5,0 on~PAPER=-5,0 on~PEN=-2,0 on~PRACTISE=7,0
on~PUBLIC=-3,-9 on~QUIET=7,0 on~READ=-2,0 on~SCREEN=9,0 on~SOUNDHW=8,0 on~SPEAK=13,0 on~VEHICLE=-17,0 op=4,0 open=2,0
open_$=-3,0 open_i=7,0 open_plan=4,0 or=-14,-10 or_CARGO=3,0 or_coffee=0,2 or_now=0,-3 orchestra=11,0 orchestra_$=5,0
orchestra_be=5,0 order=3,0 order_in=7,0 other=13,0 other_$=-2,0 other_DRIVE=2,0 other_NOISE=7,0 other_firm=5,0
others=14,0 others_$=8,0 out=0,19 out_$=10,0 out_AUDIO=10,0 out_DATA=4,0 out_EYES=5,0 out_NEAR=2,0 out_QUIETPLACE=-5,27
out_cold=14,0 out_his=-3,0 out_i=-2,0 out_in=0,2 out_loud=-13,-16 out_mind=5,0 out_my=0,3 out_now=0,-2 out_out=4,0
out_word=3,0 outside=5,20 outside_$=2,13 outside_in=-3,0 outside_now=0,6 outside_window=6,0 over=4,-4 owe=-2,0
own=-11,20 own_$=-7,5 own_BROKEN=0,3 own_now=0,5 paciente=5,0 packed=8,0 packing=0,2 painting=-2,0 pair=-3,0 paired=0,2
paired_in=0,2 pairs=-2,0 parents=2,0 parents_have=0,2 park_orchestra=5,0 parked=0,-16 parking=-4,0 parlour=-2,0
part=-3,0 partially=5,0 partially_DEAF=6,0 partition=3,0 partition_$=4,0 partner=-5,0 party_$=-3,0 party_SCREEN=3,0
passenger=-8,0 paste=-2,0 patch=-2,0 patient=10,0 peep=11,0 pen=-4,0 pension=0,5 people=2,0 perforated=2,0
performance=2,0 pew=2,0 phones=16,0 pick_on=-2,0 pick_out=2,0 pills=2,3 pills_$=3,3 pin=3,0 place=-2,0 places=3,0
places_$=4,0 plane=0,2 planning_to=2,0 plans=-3,0 play=11,-2 play_$=6,0 play_AUDIO=2,0 play_has=6,0 play_some=-2,0
playing=10,0 playing_$=8,0 plays=-3,0 please_$=-2,-7 please_READ=3,0 please_do=-3,0 please_it=-3,0 please_where=2,0
please~NOISE=-4,0 please~QUIET=2,0 please~READ=3,0 please~SPEAK=-5,0 podium=10,0 podium_$=10,0 poem=-2,0 poems=2,0
point=2,0 point_NEAR=2,0 poker=7,0 poker_PAPER=7,0 police=9,0 police_QUIETPLACE=3,0 police_be=3,0 pon=0,2 poor=-3,0
popped=0,7 por=3,0 possible=7,0 possible_for=5,0 post=-3,0 practice=2,0 prayer=4,0 prayers=9,0 prayers_be=8,0
praying=22,0 praying_$=22,0 present=3,0 presentation=2,0 presenting=8,0 presents=4,0 private=-3,-5 prof=3,0
profoundly=3,0 profoundly_DEAF=3,0 projector=6,0 projector_$=6,0 protection=3,0 pub=-5,-3 puppies=-3,0 puppies_$=-2,0
put=-9,0 putt=5,0 putt_$=2,0 putting=-4,0 que=-7,-2 questions=-2,0 queue=3,0 quick_$=2,0 quiet=-7,8 quieter=0,7
quietly=-14,0 quiz=-3,0 radio_in=4,0 rain=-11,-2 rained=-2,0 raining=-5,0 ran=4,0 ran_out=4,0 read=-5,0 reading=2,-2
received=2,0 received_$=2,0 recipe=-2,0 record=0,-3 recording=4,0 reden=0,3 remote=2,0 remote_it=4,0 reply=0,-3
restaurant=4,0 reunion=0,7 ring=0,-2 ringing=-3,0 risen=0,2 risen_$=0,2 roaring=14,0 rolling=8,0 rom=4,0 rom_SCREEN=3,0
room=7,6 room_$=26,4 room_MESS=2,0 room_be=-4,0 room_can=-8,0 room_on=-7,0 roommate=12,0 round_NEAR=-3,0 round_me=3,0
row=16,0 rude=3,0 rude_to=4,0 ruhebereich=2,0 ruido=3,0 rule_$=2,0 run=-7,0 running=8,0 s=2,0 s_SLEEP=2,0 said=-3,-2
said_$=12,0 said_i=-2,0 sali=0,6 santa=-2,0 sat=6,0 sat_across=5,0 sat_in=6,0 sauna=9,0 say=-3,-3 saying=-3,3
says=-19,-3 schlaft=3,0 schlecht=3,0 schlecht_you=2,0 school=2,0 school_play=5,0 screen=-4,0 seance=2,0 season=2,0
season_in=3,0 sec=6,0 sec_$=5,0 second=-2,0 seconds=8,0 seconds_$=4,0 see=-4,-5 send=-5,0 sent_home=0,2 sent_me=3,0
sermon=8,-2 serve=2,0 serve_$=2,0 services=-6,0 session=7,0 session_$=6,0 set=6,0 set_$=10,0 set_should=2,0 seven=-3,0
shared=3,0 sharing=28,0 she_$=-3,0 she_'ll=4,0 she_'ve=5,13 she_HEAR=6,0 she_READ=3,0 she_SLEEP=3,0 she_SPEAK=-4,0
she_about=2,0 she_be=5,3 she_can=-14,-2 she_dit=2,0 she_do=-9,0 she_else=7,0 she_has=-3,0 she_i=2,0 she_it=8,7
she_make=-5,-2 she_must=13,0 she_not=-5,0 she_now=-2,0 she_said=-6,0 she_sent=3,0 she_want=0,-2 she_whose=2,0 she_y=6,0
she~AUDIO=3,0 she~BROKEN=0,2 she~DEAF=-8,0 she~DRAFT=8,0 she~DRIVE=-5,0 she~GUIDE=3,0 she~HEAR=0,-5 she~KEEP=5,0
she~KIN=-2,0 she~MEMO=8,0 she~NEAR=0,-5 she~NOISE=9,0 she~OVER=3,0 she~PRACTISE=-3,0 she~PUBLIC=-7,0
she~QUIETPLACE=-27,-4 she~SCREEN=9,0 she~SLEEP=7,0 she~SOUNDHW=-5,0 she~SPEAK=0,-4 she~TEXT=0,2 she~WRITE=2,0 shh=9,0
shift=-2,6 shift_$=0,2 shop=-6,0 short=-2,0 shot=2,0 should=-6,-5 should_CARGO=-6,0 shoulder=9,0 show=-10,0 shower=-5,0
shut=-10,14 shut_$=0,8 sia=2,0 sia_$=2,0 sick=-2,-2 side=-5,0 side_$=-4,0 side_it=7,0 side_room=-5,0 sight=3,0 sign=5,0
sign_SOUNDHW=2,0 sign_language=9,0 signal=-4,0 silence=3,6 silent=14,2 since=2,0 sink=-2,0 site=3,0 site_$=2,0
sitting=4,0 sitzt=4,0 six=0,-2 six_$=-2,0 sleep=-21,0 sleeping=16,0 sleeps=-5,0 slightest=5,0 slot=4,0 slot_$=2,0
small=-2,0 smoke=0,2 snorers=6,0 snorers_$=6,0 snores=-6,0 snoring=-2,0 snow=-3,0 so=0,2 so_NOISE=0,5 so_QUIET=-9,0
so_SPEAK=0,2 so_be=6,0 so_do=2,0 so_i=-7,-6 so_it=0,-2 so_much=4,0 so_not=15,6 so_you=0,9 sofa=-4,0 sohn=-2,0
sohn_SLEEP=-2,0 solicitor=0,2 solicitor_come=0,2 some_jazz=2,0 something_funny=4,0 somewhere=0,2 somewhere_$=0,2
song_$=-3,0 song_QUIET=2,0 sonido=3,0 soon=-4,0 soon_$=-3,0 sorti=0,8 sound=13,13 sounds=-3,0 speak=2,0 speaker=-2,3
speaking=3,0 specs=-3,0 spectators=2,0 spectators_have=2,0 speech=2,0 spoil=2,0 spoken=-3,0 spricht=0,-2 spring=3,0
spring_$=3,0 squeak=5,0 squeak_$=3,0 stadium=3,0 staff=4,0 staff_room=2,0 stage=13,0 stage_$=2,0 stage_BOSS=2,0
stakeout=7,0 stakeout_$=7,0 stalls=8,0 stalls_$=8,0 standing=12,0 standing_NEAR=4,0 standing_in=3,0 staring=2,0
start_$=4,0 started=20,0 started_$=18,0 started_she=2,0 starting=4,0 starting_$=5,0 starts=4,0 starts_SPEAK=5,0
station=2,0 station_$=4,0 stepped=0,12 stepped_outside=0,11 stepping=11,0 stepping_on=10,0 steps=-3,0 stick=-2,0
stirring=-2,0 stood=12,0 stood_NEAR=2,0 stood_in=4,0 stood_now=2,0 stop=-5,0 stop_$=-2,0 stopped=0,10 story=-5,0
stove=-2,0 straight=-3,0 strangers=5,0 street=-3,0 stuck=3,0 stuck_in=2,0 study=8,0 study_hall=4,0 studying=12,0
studying_$=11,0 stuff=-2,0 suit=-3,0 suit_me=-2,0 sunday=-6,0 sunday_$=-7,0 surgery=-4,-4 surrounded=14,0
surrounded_by=14,0 switched=0,3 syringed=0,4 syringed_$=0,3 table=9,0 take=-6,-3 take_DEAF=-4,0 take_to=3,0 taken=-2,0
taking=-3,0 talk=-7,2 talked=-3,0 talking=5,-2 tank_$=2,0 taxi=18,0 tea=-2,2 tea_$=-2,0 tea_or=0,2 teaching=2,0
team=-8,0 tell=0,-3 telly_$=-4,0 telly_be=2,0 ten=-6,-3 tengo=0,2 tengo_it=0,2 tent=6,2 tent_with=6,0 test=2,0
tested=2,0 text=-6,0 than=-8,0 thank_god=0,2 then=-8,-2 then_i=-2,0 therapy=2,0 there=0,6 there_HEAR=-3,0
there_QUIET=-3,0 there_be=2,0 there_i=5,0 there_it=8,6 thin=20,0 thin_$=3,0 thin_PERCH=12,0 thing=-3,0 thing_$=-5,0
thing_starts=5,0 things_do=4,0 think=-5,0 third=8,0 third_word=3,0 thirty=6,0 thirty_seconds=7,0 though=4,0 though_$=2,0
three_$=-2,0 three_in=3,0 through_STORY=3,0 through~STORY=3,0 thrown=9,0 thrown_out=9,0 thursday=-4,0 thursday_$=-2,0
ticket_to=2,0 till_$=7,0 till_six=-3,0 time=-4,-2 time_$=-7,0 time_be=7,0 time_i=-2,0 time_in=-3,2 time_it=8,0
time_on=3,0 time_soon=-3,0 times=-5,0 tinnitus=3,0 tiptoe=0,2 tiptoeing=3,0 to=-5,-6 to_$=-2,0 to_ALONE=0,5
to_AUDIO=-3,0 to_DRAFT=2,0 to_DRIVE=4,0 to_GUIDE=5,0 to_HANDS=-2,0 to_HEAR=-5,0 to_KEEP=3,0 to_KIN=3,0 to_LOOK=-3,0
to_NOISE=-6,0 to_QUIET=0,4 to_QUIETPLACE=-5,-3 to_READ=-4,0 to_RECORD=-2,0 to_SLEEP=8,0 to_TEXT=3,0 to_VEHICLE=6,0
to_WRITE=0,4 to_bank=5,0 to_be=3,0 to_dan=0,3 to_go=11,0 to_it=4,0 to_italy=2,0 to_keep=-2,0 to_leeds=2,0 to_me=0,-3
to_one=3,0 to_podium=10,0 to_projector=6,0 to_putt=5,0 to_she=2,0 to_start=5,0 to_understand=2,0 to_whole=-4,0
to_work=-2,0 today=-4,0 today_$=0,-2 today_i=-2,0 toddler=2,0 toddlers=-2,0 together=-2,0 told=-2,0 tom=-2,0
tomorrow=-2,0 tonight=-3,-2 too=8,-3 too_NOISE=5,0 too_QUIET=-4,0 too_SMALL=-2,0 too_loud=12,0 too_much=2,0 took=4,3
took_my=6,4 torch=-2,0 torture=2,0 torture_with=2,0 total=17,0 total_QUIET=4,0 total_loud=6,0 touch=-4,0 tournament=6,0
tournament_$=2,0 tractor=2,0 traigo=3,0 traigo_HEADSET=3,0 train=5,2 trainer=-2,0 trop=5,0 trop_NOISE=4,0 truth=0,2
truth_$=0,2 trying=6,0 trying_not=3,0 tuesday=-3,0 tuesday_$=-2,0 tumble=2,0 tumble_dryer=2,0 turn=-4,-2
turn_SOUNDHW=-2,0 turn_off=4,0 turned=0,2 turned_AUDIO=4,0 twenty=5,0 twenty_metres=8,0 twins=2,0 two=2,0 two_$=-2,0
two_DRAFT=5,0 two_MEMO=-4,0 two_feet=5,0 two_hundred=6,0 type=0,-2 typing=-6,0 uber=4,0 uber_rom=4,0 under_dryer=2,0
understand=8,0 understand_word=4,0 until=-2,0 until_i=-3,0 upstairs=4,0 upstairs_$=6,0 use=4,0 use_sign=10,0 used=-3,0
used_to=-2,0 van=-4,0 vestry=2,0 vestry_$=2,0 vet=-4,0 vicar=-6,0 vient=4,0 vient_s=2,0 village=-3,0 visiting_his=3,0
voice=-3,-10 voiture=0,2 volant=-3,0 volume=2,0 vorlesung=4,0 vows=11,0 vows_$=4,0 vows_be=2,0 wait=2,0 waiting=-4,0
wake=12,0 wakes=10,0 walked=10,0 walking=7,0 wall=-4,0 walls=30,0 wann_be=2,0 want_$=0,7 want_AUDIO=-3,0 want_HEAR=-4,0
want_add=3,0 want_be=-5,0 want_for=-2,0 want_i=2,0 want_not=-2,0 want_one=3,0 want_tea=0,2 want_than=-2,0
want_ticket=2,0 want_to=-5,3 want~AUDIO=-5,0 want~DEAF=-5,0 want~EYES=7,0 want~HEAR=-9,-4 want~LOOK=-2,0 want~NOISE=-7,0
want~QUIET=-3,12 want~QUIETPLACE=-2,0 want~SLEEP=3,0 want~SPEAK=-3,0 want~WRITE=0,2 ward=8,0 washing=-6,0 watching=6,0
water_$=2,0 wax=0,2 way=-3,-5 way_$=-4,0 way_to=4,0 wear=2,0 wear_DEAF=2,0 website=2,0 wedding=-7,-5 week=-7,0 wet=-3,0
what=-9,-4 what_be=-11,2 what_can=3,0 what_did=9,19 what_do=-3,0 what_it=-7,-7 what_time=7,-4 what_you=10,0 whats=-7,-2
wheel=-4,0 when=-11,-15 when_be=-4,0 when_do=3,0 when_does=10,0 when_i=-10,0 when_it=0,-4 where=0,-4 where_be=4,0
where_can=-2,0 where_do=9,0 where_i=0,2 where_it=-2,-3 which=-15,-10 while=-2,0 while_i=-5,0 whisper=14,0 whispering=0,3
whit=2,0 whit_it=2,0 white=-3,0 whole=5,0 whole_BOSS=-2,0 whole_PUBLIC=4,0 whole_house=4,0 whole_school=2,0
whose_KIN=2,0 why=-4,0 wi=-2,0 wie=0,-3 wie_SPEAK=0,-2 wife=-5,0 window_it=4,0 windy=-7,0 wings=5,0 wings_$=5,0
with=0,-2 with_$=0,7 with_AUDIO=-6,0 with_BOSS=14,0 with_DEAF=-3,0 with_HEADSET=-2,0 with_KIN=8,2 with_SCREEN=2,0
with_bank=5,0 with_camera=2,0 with_door=0,2 with_four=5,0 with_him=3,0 with_his=6,0 with_insurance=4,0 with_me=-3,0
with_my=-3,-3 with_not=-2,0 with_one=-3,0 with_others=9,0 with_song=-2,0 with_whole=6,0 within=5,0 wo=-2,0 woke=-4,0
woken=0,11 woken_on=0,11 word=13,0 word_$=14,0 word_it=3,0 words=-9,-2 words_$=-2,0 work=5,0 work_$=17,0 work_in=-5,0
work_till=-5,0 working=0,7 working_$=0,4 works=0,13 works_$=5,0 works_again=0,10 would=-3,-3 would_HEAR=5,0 would_i=-2,0
would_suit=-2,0 wrapped=0,2 writing=-2,0 written=0,-2 y=16,0 y_BOSS=4,0 y_not=8,0 y_trop=4,0 ye=2,0 yeah=-2,0 year=-3,0
year_$=-2,0 year_old=-2,0 years_in=2,0 yesterday=-14,0 yesterday_$=-6,0 yet=7,0 yet_$=5,0 you_$=-3,0 you_MEMO=3,0
you_OVER=4,7 you_READ=2,0 you_SPEAK=-2,0 you_TELL=3,0 you_be=5,0 you_believe=-3,0 you_can=0,6 you_do=-10,0 you_fine=0,-4
you_make=3,0 you_now=0,2 you_said=15,0 you_tengo=0,2 you_to=2,0 you_want=2,4 your_DEAF=-3,0 your_last=8,0 your~DEAF=-3,0
your~TEXT=14,0 you~AUDIO=-5,0 you~GUIDE=0,3 you~HEADSET=0,2 you~HEAR=-8,-2 you~MEMO=3,0 you~NEAR=0,4 you~NOISE=0,10
you~OVER=4,4 you~QUIETPLACE=0,4 you~SEND=4,-2 you~SLEEP=-3,0 you~SOUNDHW=-11,0 you~STORY=2,0 zone=3,0 zoom=12,2
zoom_SPEAK=4,0 zoom_with=4,0 <clause>=-47,-60
"""
